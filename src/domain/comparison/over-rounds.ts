import type { DimensionId, RoundId } from '../kernel/ids.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { DimensionResult, WhyNot } from '../score/results.ts';
import {
  areOnSameItems,
  resultIn,
  whyNotCompared,
  type NotCompared,
  type ScoredWave,
} from './round-change.ts';

/** `otherItems`: it rests on other statements than in the last round. */
export type CourseMean =
  | { readonly kind: 'shown'; readonly value: number }
  | { readonly kind: 'hidden'; readonly because: WhyNot | 'otherItems' };

/** One round in a course over time. */
export interface CoursePoint {
  readonly roundId: RoundId;
  readonly label: string;
  readonly closedOn: string | null;
  readonly n: number;
  /** The published mean, 1 to 5, or why there is none. */
  readonly mean: CourseMean;
}

export interface Course {
  readonly id: DimensionId;
  readonly points: readonly CoursePoint[];
}

export interface Courses {
  /** Every scored dimension of the last round, in the order of the questionnaire. */
  readonly dimensions: readonly Course[];
  /** Rounds that cannot stand beside the last one. */
  readonly leftOut: readonly { readonly label: string; readonly because: NotCompared }[];
}

/**
 * The dimensions of a questionnaire over all rounds that can stand beside the last one, the oldest
 * first; from published means alone. `waves` are in the order of time, and not empty.
 */
export function coursesOf(waves: readonly ScoredWave[], questionnaire: Questionnaire): Courses {
  const last = waves.at(-1);
  if (last === undefined) return { dimensions: [], leftOut: [] };
  const judged = waves.map((wave) => ({
    wave,
    because: whyNotCompared(wave, last, questionnaire),
  }));
  const compared = judged.filter(({ because }) => because === null).map(({ wave }) => wave);
  return {
    dimensions: (resultIn(last, questionnaire.id)?.dimensions ?? [])
      .filter(({ scored }) => scored)
      .map((dimension) => ({
        id: dimension.id,
        points: compared.map((wave) => pointOf(wave, dimension, questionnaire)),
      })),
    leftOut: judged.flatMap(({ wave, because }) =>
      because === null ? [] : [{ label: wave.round.label, because }],
    ),
  };
}

function pointOf(
  wave: ScoredWave,
  last: DimensionResult,
  questionnaire: Questionnaire,
): CoursePoint {
  const { id: roundId, label, closedOn } = wave.round;
  const dimensions = resultIn(wave, questionnaire.id)?.dimensions ?? [];
  const found = dimensions.find(({ id }) => id === last.id);
  return { roundId, label, closedOn, n: found?.n ?? 0, mean: meanIn(found, last) };
}

function meanIn(found: DimensionResult | undefined, last: DimensionResult): CourseMean {
  if (found === undefined) return { kind: 'hidden', because: 'otherItems' };
  if (found.figures.kind === 'hidden') return found.figures;
  const isAlike = last.figures.kind === 'hidden' || areOnSameItems(found, last);
  return isAlike
    ? { kind: 'shown', value: found.figures.value.mean }
    : { kind: 'hidden', because: 'otherItems' };
}
