import * as z from 'zod/mini';
import type { RoundId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import { Grouping, groupingOf } from '../../../domain/network/grouping.ts';
import { defaultK, Mode, type Round } from '../../../domain/network/round.ts';
import { lowestKFor, needsConsent } from '../../../domain/network/threshold.ts';
import { Scope } from '../../../domain/questionnaire/scope.ts';
import { differing } from '../../../domain/network/chosen-settings.ts';
import { questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { AskedEntry } from '../parts/asked.ts';
import type { Format } from '../../../i18n/format.ts';
import { addChoiceIssues, inputToSettings, settingsToInput } from '../method/choices.ts';
import { withGrouping } from '../parts/with-grouping.ts';
import { addPersonsIssues, personsToInvited, totalPersons } from '../persons/persons.ts';

const fields = {
  label: z.string().check(z.trim()),
  /** By questionnaire id. */
  asked: z.record(z.string(), z.object({ isChosen: z.boolean(), scope: Scope })),
  mode: Mode,
  /** By seat id, as typed. */
  persons: z.record(z.string(), z.string()),
  k: z.string(),
  grouping: Grouping,
  consent: z.boolean(),
  /** Choices of method, by the name of the setting, as typed. */
  settings: z.record(z.string(), z.string()),
};
export const RoundInput = z.object(fields);
export type RoundInput = z.infer<typeof RoundInput>;

interface FormContext {
  readonly seatNames: ReadonlyMap<string, string>;
  readonly startUp: boolean;
  readonly choices: { readonly m: Catalogues['choices']; readonly format: Format };
}

/** What a person fills in, with everything that is wrong with it found in one go. */
export function roundForm(
  m: Catalogues['round-form'],
  { seatNames, startUp, choices }: FormContext,
) {
  return z.object(fields).check((ctx) => {
    const input = ctx.value;
    const fail = (path: string[], message: string) =>
      ctx.issues.push({ code: 'custom', path, message, input });
    const asked = chosenEntries(input);
    if (input.label === '') fail(['label'], m.labelMissing);
    if (input.label.length > 200) fail(['label'], m.labelTooLong);
    if (asked.length === 0) fail(['asked'], m.noQuestionnaire);
    if (input.mode === 'consensus' && asked.some(isTrust)) fail(['mode'], m.trustAlone);
    addPersonsIssues(input.persons, { m, seatNames, fail });
    addChoiceIssues(input.settings, { mode: input.mode, startUp }, { ...choices, fail });
    if (input.mode === 'survey') {
      const k = Number(input.k);
      if (k < lowestKFor(asked.map(({ entry }) => entry.scale))) fail(['k'], m.thresholdTooLow);
      else if (needsConsent(k) && !input.consent) fail(['consent'], m.consentMissing);
    }
  });
}

function isTrust({ entry }: AskedEntry): boolean {
  return entry.purpose === 'trust';
}

export function chosenEntries({ asked }: Pick<RoundInput, 'asked'>): AskedEntry[] {
  return questionnaireIndex.flatMap((entry) => {
    const answer = asked[entry.id];
    return answer?.isChosen === true ? [{ entry, scope: answer.scope }] : [];
  });
}

/** Formalisation, its balance and trust; for a start-up the core of formalisation and trust. */
export function firstInput(network: Network, label: string, format: Format): RoundInput {
  const preset = network.startUp ? ['FORM', 'TRUST'] : ['FORM', 'TRUST', 'BAL'];
  return {
    label,
    asked: Object.fromEntries(
      questionnaireIndex.map(({ id, counts }) => [
        id,
        {
          isChosen: preset.includes(id),
          scope: network.startUp && counts.core > 0 ? 'core' : 'all',
        },
      ]),
    ),
    mode: 'survey',
    persons: Object.fromEntries(network.seats.map(({ id }) => [id, '1'])),
    k: String(defaultK),
    grouping: 'sectors',
    consent: false,
    settings: settingsToInput({}, format),
  };
}

/**
 * The same as in an earlier round, so that both can be compared. A seat that was not asked then may
 * be new: it is filled in with one person, as in a first round. Consent is asked for again.
 */
export function inputLike(
  round: Round,
  network: Network,
  label: string,
  format: Format,
): RoundInput {
  const { questionnaires, mode, invited, k, settings } = round;
  const first = firstInput(network, label, format);
  const scopes = new Map(questionnaires.map(({ id, scope }) => [id, scope]));
  const persons = new Map(invited.map((place) => [place.seatId, place.persons]));
  return {
    ...first,
    asked: Object.fromEntries(
      questionnaireIndex.map(({ id }) => [
        id,
        { isChosen: scopes.has(id), scope: scopes.get(id) ?? first.asked[id]?.scope ?? 'all' },
      ]),
    ),
    mode,
    persons: Object.fromEntries(network.seats.map(({ id }) => [id, String(persons.get(id) ?? 1)])),
    k: String(k),
    grouping: groupingOf(round),
    settings: settingsToInput(settings === undefined ? {} : { settings }, format),
  };
}

/** Whether fewer persons are invited than a figure needs. */
export function invitesFewerThanK(input: Pick<RoundInput, 'mode' | 'persons' | 'k'>): boolean {
  const { persons } = totalPersons(input.persons);
  return input.mode === 'survey' && persons > 0 && persons < Number(input.k);
}

interface NewRound {
  readonly id: RoundId;
  readonly network: Network;
  /** ISO 8601. */
  readonly openedOn: string;
}

/** The round that a checked form stands for. In a meeting no single person is shown: k stays usual. */
export function inputToRound(input: RoundInput, { id, network, openedOn }: NewRound): Round {
  const { mode } = input;
  const of = { mode, startUp: network.startUp };
  const settings = differing(inputToSettings(input.settings, of));
  return {
    schema: 1,
    id,
    rev: 1,
    networkId: network.id,
    label: input.label.trim(),
    openedOn,
    closedOn: null,
    mode,
    k: mode === 'consensus' ? defaultK : Number(input.k),
    questionnaires: chosenEntries(input).map(({ entry, scope }) => ({
      id: entry.id,
      version: entry.version,
      scope,
    })),
    invited: personsToInvited(input.persons),
    ...(settings === undefined ? {} : { settings }),
    ...withGrouping(groupingOf(input)),
  };
}
