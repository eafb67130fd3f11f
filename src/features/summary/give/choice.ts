import { aliasProblem, type AliasProblem } from '../../../domain/comparison/alias.ts';
import { revisionOf } from '../../../domain/comparison/next-given.ts';
import { summarise } from '../../../domain/comparison/summarise.ts';
import type { Summary } from '../../../domain/comparison/summary.ts';
import type { QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { GivableRound } from './read-round.ts';

/** What the coordinator chose to give. */
export interface Choice {
  readonly questionnaires: readonly QuestionnaireId[];
  readonly withSides: boolean;
  readonly withContext: boolean;
  readonly namedBy: Summary['network']['namedBy'];
  readonly alias: string;
}

/** As in the last file; in the first one all figures, by an alias. */
export function firstChoice({ given, parts, context }: GivableRound): Choice {
  const all = parts.flatMap(({ toSummarise }) => toSummarise?.id ?? []);
  const { questionnaires = all, withSides = true, namedBy = 'alias', alias = '' } = given ?? {};
  return { questionnaires, withSides, withContext: context !== null, namedBy, alias };
}

/** Why the alias will not do; null where it will, or the name is given. */
export function whyNotAlias({ network }: GivableRound, choice: Choice): AliasProblem | null {
  return choice.namedBy === 'alias' ? aliasProblem(choice.alias, network) : null;
}

/** Stands for an alias that is not there yet. */
const noAlias = '…';

/** What would leave; null where no questionnaire is chosen that has figures. */
export function toSummary(
  found: GivableRound,
  choice: Choice,
  consent: Summary['consent'],
): Summary | null {
  const chosen = found.parts.flatMap(({ toSummarise: one }) =>
    one !== null && choice.questionnaires.includes(one.id) ? [one] : [],
  );
  if (chosen.length === 0) return null;
  const { network, round, keys, result, method } = found;
  const alias = choice.alias.trim();
  return summarise({
    network,
    round,
    keys,
    result,
    method,
    consent,
    questionnaires: chosen.map((one) => (choice.withSides ? one : { ...one, sides: null })),
    namedBy: choice.namedBy,
    alias: whyNotAlias(found, choice) === null ? alias : noAlias,
    revision: revisionOf(found.given, found.basis),
    context: choice.withContext ? found.context : null,
  });
}
