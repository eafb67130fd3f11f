import type { Item } from '../questionnaire/questionnaire.ts';
import { fittingAnswer } from '../response/completeness.ts';
import type { Answers } from './person-score.ts';
import type { AnswerCounts, Distribution } from './results.ts';

/** Counts who said what about an item; the four non-answers stay apart from each other (M2). */
export function countAnswers(item: Item, people: readonly Answers[]): AnswerCounts {
  const kinds = people.map((answers) => fittingAnswer(item, answers)?.kind);
  const count = (...wanted: (typeof kinds)[number][]) =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  return {
    asked: people.length,
    n: count('level', 'option'),
    dontKnow: count('dontKnow'),
    notApplicable: count('notApplicable'),
    preferNotToSay: count('preferNotToSay'),
    unanswered: count(undefined),
  };
}

/** DK / (n + DK), from 0 to 1 (M2); null when nobody rated or said don't know. */
export function dontKnowShareOf(counts: readonly AnswerCounts[]): number | null {
  const n = counts.reduce((sum, count) => sum + count.n, 0);
  const dontKnow = counts.reduce((sum, count) => sum + count.dontKnow, 0);
  return n + dontKnow === 0 ? null : dontKnow / (n + dontKnow);
}

/** How many stand at each level; values off the whole levels do not occur here. */
export function distributionOf(values: readonly number[]): Distribution {
  const at = (level: number) => values.filter((value) => value === level).length;
  return [at(1), at(2), at(3), at(4), at(5)];
}

export function addDistributions(distributions: readonly Distribution[]): Distribution {
  const at = (index: 0 | 1 | 2 | 3 | 4) =>
    distributions.reduce((sum, distribution) => sum + distribution[index], 0);
  return [at(0), at(1), at(2), at(3), at(4)];
}

/** The counts as they would be on the mirrored scale. */
export function mirrorDistribution([a, b, c, d, e]: Distribution): Distribution {
  return [e, d, c, b, a];
}
