import type { Mode } from '../network/round.ts';
import type { AnswerCounts, DimensionResult, ItemResult } from '../score/results.ts';

/** What was answered apart from the scale in a dimension, in single answers, each kind by itself. */
export interface NotKnown extends AnswerCounts {
  /** Statements that are counted here, of `of` in the dimension: those whose counts may be shown. */
  readonly items: number;
  readonly of: number;
}

type Kind = keyof AnswerCounts;

/**
 * M2: sums over the counts that are published statement by statement, and over nothing else. In a
 * meeting there is one answer to each statement, and all are counted.
 */
export function notKnownIn({ items }: DimensionResult, mode: Mode): NotKnown {
  const counted = items.filter((item) => mode === 'consensus' || isCountShown(item));
  const sumOf = (kind: Kind) => counted.reduce((sum, { counts }) => sum + counts[kind], 0);
  return {
    asked: sumOf('asked'),
    n: sumOf('n'),
    dontKnow: sumOf('dontKnow'),
    notApplicable: sumOf('notApplicable'),
    preferNotToSay: sumOf('preferNotToSay'),
    unanswered: sumOf('unanswered'),
    items: counted.length,
    of: items.length,
  };
}

function isCountShown({ figures, options }: ItemResult): boolean {
  return figures.kind === 'shown' || options?.kind === 'shown';
}
