import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId, QuestionnaireId } from '../kernel/ids.ts';
import type { Steps } from '../kernel/steps.ts';
import type { ContextProfile } from '../network/context.ts';
import { Mode } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { choicesIn } from './choices-in.ts';
import type { CollectedSummary } from './collection.ts';
import type { ComparedNetwork } from './compare-networks.ts';
import { compareRounds, type ComparedRow, type NetworksCompared } from './compared-in.ts';
import { roundsInOrder } from './rounds-in-order.ts';
import type { Compared } from './learning-scope.ts';
import type { QuestionnaireTexts } from './questionnaire-form.ts';

/** Everything in a collection that networks could learn from each other in. */
export interface LearningMaterial extends Compared {
  /** One for each questionnaire and mode; what a dimension's figures rest on. */
  readonly comparisons: readonly NetworksCompared[];
  /** All networks of the collection, by key. */
  readonly keys: readonly ContentHash[];
  /** Networks whose figures are compared nowhere, as too few organisations answered. */
  readonly provisional: readonly ContentHash[];
}

/**
 * Every questionnaire in each mode, compared by itself, with the conditions of each network as its
 * latest summary that has them tells. Where all were asked the core only, the core is compared.
 * What is said about a country, and conditions themselves, are nothing to learn in. A step for each
 * comparison.
 */
export function* learningIn(
  collected: readonly CollectedSummary[],
  own: ContentHash | null,
  texts: QuestionnaireTexts,
  conditions: Questionnaire,
): Steps<LearningMaterial> {
  const counting = roundsInOrder(collected);
  const comparisons: NetworksCompared[] = [];
  const compared: ComparedNetwork[] = [];
  for (const { id, networks } of choicesIn(collected)) {
    for (const mode of Mode.options.filter((one) => networks[one] > 1)) {
      yield;
      const comparison = compareWhole(counting, id, mode, own, texts);
      comparisons.push(comparison);
      compared.push(...comparison.rows.map(toCompared));
    }
  }
  const rows = comparisons.flatMap((comparison) => comparison.rows);
  const sound = new Set(rows.filter((row) => !row.isProvisional).map(({ key }) => key));
  return {
    comparisons,
    networks: compared,
    contexts: contextsIn(counting),
    conditions,
    keys: [...new Set(counting.map(({ summary }) => summary.network.key))],
    provisional: [...new Set(rows.map(({ key }) => key))].filter((key) => !sound.has(key)),
  };
}

/** Conditions by the network's key; the latest that were given away. */
export function contextsIn(
  counting: readonly CollectedSummary[],
): ReadonlyMap<ContentHash, ContextProfile> {
  return new Map(
    counting.flatMap(({ summary }) =>
      summary.context === null ? [] : [[summary.network.key, summary.context] as const],
    ),
  );
}

function compareWhole(
  rounds: readonly CollectedSummary[],
  questionnaireId: QuestionnaireId,
  mode: Mode,
  own: ContentHash | null,
  texts: QuestionnaireTexts,
): NetworksCompared {
  const choice = { questionnaireId, mode, own };
  const whole = compareRounds(rounds, { ...choice, scope: 'all' }, texts);
  return whole.rows.length > 0 ? whole : compareRounds(rounds, { ...choice, scope: 'core' }, texts);
}

/** Versions were settled before: what stands in one comparison rests on the same items. */
function toCompared({ key, summary, answered, means }: ComparedRow): ComparedNetwork {
  const shown = [...means].flatMap(([id, mean]): [DimensionId, number][] =>
    mean.kind === 'shown' ? [[id, mean.value]] : [],
  );
  return {
    key,
    questionnaireId: answered.id,
    version: '',
    mode: summary.round.mode,
    rate: summary.responseRate?.rate ?? null,
    hasConsent: true,
    means: Object.fromEntries(shown),
  };
}
