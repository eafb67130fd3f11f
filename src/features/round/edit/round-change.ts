import * as z from 'zod/mini';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import { addPersonsIssues, personsToInvited } from '../persons/persons.ts';

const fields = {
  label: z.string().check(z.trim()),
  /** By seat id, as typed. */
  persons: z.record(z.string(), z.string()),
};
const RoundChange = z.object(fields);
export type RoundChange = z.infer<typeof RoundChange>;

interface Known {
  readonly round: Round;
  readonly seatNames: ReadonlyMap<string, string>;
  /** By seat id. */
  readonly handedIn: ReadonlyMap<string, number>;
}

export function roundChangeForm(m: Catalogues['round'], { round, seatNames, handedIn }: Known) {
  return z.object(fields).check((ctx) => {
    const { label, persons } = ctx.value;
    const fail = (path: string[], message: string) =>
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    if (label === '') fail(['label'], m.labelMissing);
    if (label.length > 200) fail(['label'], m.labelTooLong);
    if (!isClosed(round)) addPersonsIssues(persons, { m, seatNames, fail, handedIn });
  });
}

export function roundToChange(round: Round, network: Network): RoundChange {
  const persons = new Map(round.invited.map((place) => [place.seatId, place.persons]));
  return {
    label: round.label,
    persons: Object.fromEntries(network.seats.map(({ id }) => [id, String(persons.get(id) ?? 0)])),
  };
}

/** Who was invited to a closed round is settled: its response rate stands on it. */
export function withChange(round: Round, change: RoundChange): Round {
  const label = change.label.trim();
  if (isClosed(round)) return { ...round, label };
  const gone = round.invited.filter(({ seatId }) => !Object.hasOwn(change.persons, seatId));
  return { ...round, label, invited: [...personsToInvited(change.persons), ...gone] };
}
