import type { QuestionnaireId } from '../kernel/ids.ts';
import type { Published, QuestionnaireResult } from '../score/results.ts';
import { mean } from '../score/statistics.ts';
import type { ConflictRule } from './conflict-rule.ts';
import type { SignalReading } from './read-signals.ts';
import type { SignalId } from './signal.ts';

/** Mean of a questionnaire's dimension means, 1 to 5: only to hold two questionnaires together. */
export interface Standing {
  readonly questionnaireId: QuestionnaireId;
  readonly mean: number;
  readonly dimensions: number;
  readonly n: number;
  readonly asked: number;
}

/** A rule that acts in this round, with what it stands on. */
export interface RuleInForce {
  readonly rule: ConflictRule;
  readonly grounds:
    | { readonly kind: 'signals'; readonly acting: readonly SignalId[] }
    | {
        readonly kind: 'standings';
        readonly low: Standing;
        readonly high: Standing;
        readonly target: number;
      };
}

/** The rules that act, in their order. A rule whose inputs are hidden does not act. */
export function rulesInForce(
  rules: readonly ConflictRule[],
  readings: readonly SignalReading[],
  results: readonly QuestionnaireResult[],
  target: number,
): RuleInForce[] {
  return rules.flatMap((rule) => {
    const grounds = groundsOf(rule, readings, results, target);
    return grounds === undefined ? [] : [{ rule, grounds }];
  });
}

function groundsOf(
  { when }: ConflictRule,
  readings: readonly SignalReading[],
  results: readonly QuestionnaireResult[],
  target: number,
): RuleInForce['grounds'] | undefined {
  if ('signals' in when) {
    const acting = readings
      .filter(({ kind, signal }) => kind === 'acts' && when.signals.includes(signal.id))
      .map(({ signal }) => signal.id);
    return acting.length >= when.atLeast ? { kind: 'signals', acting } : undefined;
  }
  const [low, high] = [standingOf(results, when.low), standingOf(results, when.high)];
  if (low === undefined || high === undefined) return undefined;
  const isSo = low.mean < target && high.mean >= target && high.mean - low.mean >= when.apart;
  return isSo ? { kind: 'standings', low, high, target } : undefined;
}

/** What of a questionnaire's result, or of its summary, a standing is made from. */
export interface StandingResult extends Pick<QuestionnaireResult, 'id' | 'n' | 'asked'> {
  readonly dimensions: readonly {
    readonly scored: boolean;
    readonly figures: Published<{ readonly mean: number }>;
  }[];
}

/** Undefined unless every scored dimension may be shown: the others would not stand for the whole. */
export function standingOf(
  results: readonly StandingResult[],
  id: QuestionnaireId,
): Standing | undefined {
  const result = results.find((one) => one.id === id);
  const scored = result?.dimensions.filter((dimension) => dimension.scored) ?? [];
  const means = scored.flatMap(({ figures }) =>
    figures.kind === 'shown' ? [figures.value.mean] : [],
  );
  if (result === undefined || means.length === 0 || means.length < scored.length) return undefined;
  const { n, asked } = result;
  return { questionnaireId: id, mean: mean(means), dimensions: means.length, n, asked };
}
