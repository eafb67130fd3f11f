import { useCallback } from 'react';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { SignalReading } from '../../../domain/report/read-signals.ts';
import { recommend, type Recommendations } from '../../../domain/report/recommend.ts';
import { rulesInForce, type RuleInForce } from '../../../domain/report/rule-in-force.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { loadConflictRules } from '../../../files/built-in/recommendations.ts';
import type { Store } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { readSignalsOf } from '../signals/use-signals.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

export interface RecommendedFor {
  readonly round: Round;
  readonly result: RoundResult;
  /** Those that were asked and that this copy can read. */
  readonly questionnaires: readonly Questionnaire[];
  /** The level to aim for. */
  readonly target: number;
}

export interface RoundAdvice extends Recommendations {
  /** Those that were asked, and those from which a rule brings something in. */
  readonly questionnaires: readonly Questionnaire[];
  readonly signals: readonly SignalReading[];
}

/** What to do first in a closed round as a whole; undefined while it is worked out. */
export function useRecommendations(of: RecommendedFor): RoundAdvice | undefined {
  const store = useStore();
  const { round, result, questionnaires, target } = of;
  const load = useCallback(
    (signal: AbortSignal) => recommendFor(store, { round, result, questionnaires, target }, signal),
    [store, round, result, questionnaires, target],
  );
  return useLoaded(load);
}

async function recommendFor(
  store: Store,
  of: RecommendedFor,
  signal: AbortSignal,
): Promise<RoundAdvice> {
  const { result, target } = of;
  const [signals, rules] = await Promise.all([
    readSignalsOf(store, of, signal),
    loadConflictRules(),
  ]);
  const results = result.outcome.kind === 'figures' ? result.outcome.questionnaires : [];
  const inForce = rulesInForce(rules, signals, results, target);
  const questionnaires = [
    ...of.questionnaires,
    ...(await loadBroughtIn(inForce, of.questionnaires)),
  ];
  const { settings } = result;
  const inputs = { results, questionnaires, settings, target, signals, rules };
  return { ...recommend(inputs), questionnaires, signals };
}

/** A rule may put something first that was not asked about. */
function loadBroughtIn(
  inForce: readonly RuleInForce[],
  asked: readonly Questionnaire[],
): Promise<Questionnaire[]> {
  const first = inForce.flatMap(({ rule }) => rule.first);
  const missing = questionnaireIndex.filter(
    ({ id }) =>
      asked.every((one) => one.id !== id) && first.some((item) => item.startsWith(`${id}-`)),
  );
  return Promise.all(missing.map(({ id }) => loadQuestionnaire(id)));
}
