import { levels, type Level } from '../../domain/questionnaire/level.ts';
import type { AnswerCounts, Distribution } from '../../domain/score/results.ts';

export interface ColumnCell {
  readonly level: Level;
  readonly count: number;
  /** Height of the column, from 0 to 1. */
  readonly height: number;
}

/** The five columns, at one measure for all rows that stand below each other. */
export function distributionToCells(distribution: Distribution, tallest: number): ColumnCell[] {
  return levels.map((level) => {
    const count = distribution[level - 1] ?? 0;
    return { level, count, height: tallest > 0 ? count / tallest : 0 };
  });
}

/** The highest single count, to which all columns of a figure are drawn. */
export function tallestOf(distributions: readonly Distribution[]): number {
  return Math.max(0, ...distributions.flat());
}

/** Persons without a level: what they said instead, or nothing. Never one of the five columns. */
export function withoutLevel(counts: AnswerCounts): number {
  return counts.dontKnow + counts.notApplicable + counts.preferNotToSay + counts.unanswered;
}
