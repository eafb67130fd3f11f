import type { DimensionId } from '../kernel/ids.ts';
import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import type { DimensionResult, QuestionnaireResult, RoundResult } from '../score/results.ts';
import { responsesThatCount, scoreRound } from '../score/score-round.ts';
import { usableItems } from '../score/usable-items.ts';
import { seatAnswers, seatedValues } from './seated-answers.ts';

export interface LaterSummary {
  readonly round: Round;
  readonly responses: readonly QuestionnaireResponse[];
  /** What is about to leave. */
  readonly result: RoundResult;
  /** The answers behind each earlier file, as `restsOn` named them. */
  readonly earlier: readonly (readonly string[])[];
}

/** `items`: single statements and the two sides stay back; `all`: the dimension's figures as well. */
export type KeptBack = 'items' | 'all';

/** Names the answers that count in a round, so that a later file of it knows what is new. */
export function restsOn(
  round: Round,
  responses: readonly QuestionnaireResponse[],
): readonly string[] {
  return responsesThatCount(round, responses).map(nameOf).toSorted();
}

/**
 * Whether another file of a round may leave beside the earlier ones. `tooClose`: somebody's answers
 * went, or fewer than k persons came, so that the two files would differ by single persons (M13,
 * rule 5). What was agreed in a meeting is nobody's own, and may always leave.
 */
export function mayLeaveBeside({ round, responses, earlier }: Omit<LaterSummary, 'result'>) {
  const now = new Set(restsOn(round, responses));
  const isFar = (names: readonly string[]) => {
    const came = now.size - names.length;
    return names.every((name) => now.has(name)) && (came === 0 || came >= round.k);
  };
  return round.mode === 'consensus' || earlier.every(isFar);
}

/**
 * What a later file of a survey keeps back, by dimension, where `mayLeaveBeside` lets it leave. A
 * dimension that showed nothing before is free. In any other, statements and sides stay back: what
 * they differ by would be a figure of those who came late. A mean leaves where it rests on at least
 * k who came: no combination of the files cancels fewer than all of them.
 */
export function keptBackOf(
  { round, responses, result, earlier }: LaterSummary,
  questionnaire: Questionnaire,
): ReadonlyMap<DimensionId, KeptBack> {
  const own = resultOf(result, questionnaire);
  const counted = responsesThatCount(round, responses);
  const changed = earlier.filter((names) => names.length < counted.length);
  if (round.mode === 'consensus' || own === undefined || changed.length === 0) return new Map();
  const seated = seatAnswers({ round, responses: counted }, questionnaire, own.scope);
  const files = changed.map((names) => {
    const before = new Set(names);
    const wasThere = counted.map((response) => before.has(nameOf(response)));
    const there = counted.filter((_, at) => wasThere[at]);
    const told = scoreRound({ round, questionnaires: [questionnaire], responses: there });
    return { wasThere, told: resultOf(told, questionnaire) };
  });
  const kept = own.dimensions.flatMap((dimension): [DimensionId, KeptBack][] => {
    const beside = files.filter(({ told }) => showsAnything(told, dimension));
    if (beside.length === 0) return [];
    const { values } = seatedValues(seated, usableItems(dimension), result.settings);
    const areEnough = beside.every(
      ({ wasThere }) => values.filter(({ person }) => !wasThere[person]).length >= round.k,
    );
    return [[dimension.id, areEnough ? 'items' : 'all']];
  });
  return new Map(kept);
}

function nameOf({ id, rev }: QuestionnaireResponse): string {
  return `${id} ${rev}`;
}

function resultOf({ outcome }: RoundResult, { id }: Questionnaire) {
  return outcome.kind === 'figures'
    ? outcome.questionnaires.find((one) => one.id === id)
    : undefined;
}

function showsAnything(earlier: QuestionnaireResult | undefined, { id }: DimensionResult): boolean {
  const dimension = earlier?.dimensions.find((one) => one.id === id);
  if (dimension === undefined) return false;
  const { figures, items } = dimension;
  return figures.kind === 'shown' || items.some((item) => item.figures.kind === 'shown');
}
