import type { QuestionnaireId } from '../kernel/ids.ts';
import { methodVersion } from './method-version.ts';
import type { RecordedResult } from './recorded-result.ts';
import type { RoundResult } from './results.ts';
import { isSameResult } from './same-result.ts';

/**
 * Versions of the method by which a round's figures on a questionnaire come out just as they are;
 * today's where nothing is said.
 */
export type MethodsOf = Readonly<Partial<Record<QuestionnaireId, readonly string[]>>>;

/** The methods behind recorded figures, given what today's method makes of the same answers. */
export function methodsBehind(
  { method, result }: Pick<RecordedResult, 'method' | 'result'>,
  recomputed: RoundResult,
): MethodsOf {
  if (result.outcome.kind !== 'figures') return {};
  return Object.fromEntries(
    result.outcome.questionnaires.map(({ id }) => {
      const isAsToday = isSameResult(onlyOf(result, id), onlyOf(recomputed, id));
      return [id, isAsToday ? [method, methodVersion] : [method]];
    }),
  );
}

/** Whether one version of the method leads to the figures of both rounds on a questionnaire. */
export function isOneMethod(
  one: MethodsOf | undefined,
  other: MethodsOf | undefined,
  id: QuestionnaireId,
): boolean {
  const [first, second] = [one, other].map((methods) => methods?.[id] ?? [methodVersion]);
  return first?.some((version) => second?.includes(version)) === true;
}

function onlyOf(result: RoundResult, id: QuestionnaireId): RoundResult {
  if (result.outcome.kind !== 'figures') return result;
  const questionnaires = result.outcome.questionnaires.filter((one) => one.id === id);
  return { ...result, outcome: { kind: 'figures', questionnaires } };
}
