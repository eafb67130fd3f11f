import * as z from 'zod/mini';
import type { Network } from '../../../domain/network/network.ts';
import { Grouping, groupingOf } from '../../../domain/network/grouping.ts';
import type { Round } from '../../../domain/network/round.ts';
import { differing } from '../../../domain/network/chosen-settings.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { Participation } from '../../../domain/response/response.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { Format } from '../../../i18n/format.ts';
import { addChoiceIssues, inputToSettings, settingsToInput } from '../method/choices.ts';
import { withGrouping } from '../parts/with-grouping.ts';
import { addPersonsIssues, personsToInvited } from '../persons/persons.ts';

const fields = {
  label: z.string().check(z.trim()),
  /** By seat id, as typed. */
  persons: z.record(z.string(), z.string()),
  /** By the name of the setting, as typed. */
  settings: z.record(z.string(), z.string()),
  grouping: Grouping,
};
const RoundChange = z.object(fields);
export type RoundChange = z.infer<typeof RoundChange>;

interface Known {
  readonly round: Round;
  readonly network: Network;
  /** Nobody has begun to answer: the choices of method may still change. */
  readonly isUntouched: boolean;
  readonly choices: { readonly m: Catalogues['choices']; readonly format: Format };
  readonly seatNames: ReadonlyMap<string, string>;
  /** By seat id. */
  readonly handedIn: ReadonlyMap<string, number>;
  /** By seat id: invitations that are on their way. */
  readonly givenOut: ReadonlyMap<string, number>;
}

export function roundChangeForm(m: Catalogues['round-form'], known: Known) {
  const { round, network, seatNames, handedIn, givenOut, isUntouched, choices } = known;
  return z.object(fields).check((ctx) => {
    const { label, persons, settings } = ctx.value;
    const fail = (path: string[], message: string) =>
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    if (label === '') fail(['label'], m.labelMissing);
    if (label.length > 200) fail(['label'], m.labelTooLong);
    if (!isClosed(round)) addPersonsIssues(persons, { m, seatNames, fail, handedIn, givenOut });
    if (isUntouched) addChoiceIssues(settings, choicesFor(round, network), { ...choices, fail });
  });
}

export function roundToChange(round: Round, network: Network, format: Format): RoundChange {
  const persons = new Map(round.invited.map((place) => [place.seatId, place.persons]));
  return {
    label: round.label,
    persons: Object.fromEntries(network.seats.map(({ id }) => [id, String(persons.get(id) ?? 0)])),
    settings: settingsToInput(round, format),
    grouping: groupingOf(round),
  };
}

/** Choices of method stay as they are from the first answer on, so that nobody chooses by the results. */
export function mayChooseMethod(round: Round, responses: readonly Participation[]): boolean {
  return !isClosed(round) && responses.length === 0;
}

/** How many personal invitations each seat has; none before the first was given out. */
export function givenOutBySeat(sealing: RoundSealing | null): Map<string, number> {
  const counts = new Map<string, number>();
  if (sealing?.issued !== true) return counts;
  for (const { seatId } of sealing.tokens ?? []) {
    counts.set(seatId, (counts.get(seatId) ?? 0) + 1);
  }
  return counts;
}

export function withMethod(round: Round, network: Network, change: RoundChange): Round {
  const { settings: before, grouping: _, ...rest } = round;
  const chosen = inputToSettings(change.settings, choicesFor(round, network));
  const settings = differing({ ...before, ...chosen });
  return { ...rest, ...(settings && { settings }), ...withGrouping(change.grouping) };
}

function choicesFor({ mode }: Round, { startUp }: Network) {
  return { mode, startUp };
}

/** Who was invited to a closed round is settled: its response rate stands on it. */
export function withChange(round: Round, change: RoundChange): Round {
  const label = change.label.trim();
  if (isClosed(round)) return { ...round, label };
  const gone = round.invited.filter(({ seatId }) => !Object.hasOwn(change.persons, seatId));
  return { ...round, label, invited: [...personsToInvited(change.persons), ...gone] };
}
