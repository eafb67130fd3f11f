import type { ItemId } from '../kernel/ids.ts';
import type { AnswerTable } from './answer-table.ts';
import { answerWeight, columnsOf } from './mean-difference.ts';
import type { PersonScores } from './person-score.ts';

/** What is published of a dimension, and beside it the means of groups of its persons. */
export interface BesideGroups {
  readonly table: AnswerTable;
  readonly scores: PersonScores;
  /** The group of each person of the table, counted from 0. */
  readonly groupOf: readonly number[];
  /** Sums of answers that are published: each over one statement, or over several together. */
  readonly told: readonly ReadonlySet<ItemId>[];
  /** Statements that count in the means, but keep their answers to themselves. */
  readonly kept: ReadonlySet<ItemId>;
  readonly k: number;
}

/**
 * Whether means of groups may stand beside a dimension's items and its mean (M13, rule 3). A group's
 * mean weighs answers otherwise than the items do. Their difference cancels, in each group, the
 * answers of one weight, and leaves the others: these must be nobody or at least k persons. What
 * statements keep to themselves is never cancelled and covers a group, from k of its persons on,
 * unless all of them are at one end.
 */
export function areSafeBesideItems(beside: BesideGroups): boolean {
  const { groupOf, kept } = beside;
  const groups = [...new Set(groupOf)];
  if (kept.size > 0) return groups.every((group) => isCovered(group, beside));
  const left = leftOver(groups, beside);
  return left === 0 || left >= beside.k;
}

function isCovered(group: number, { table, scores, groupOf, kept, k }: BesideGroups): boolean {
  const columns = columnsOf(table, kept);
  const levels = new Set<number>();
  let raters = 0;
  for (let person = 0; person < table.persons; person += 1) {
    if (groupOf[person] !== group || scores.restsOn[person] === 0) continue;
    const rated = columns.map((column) => saidBy(person, column, table)).filter(isLevel);
    if (rated.length > 0) raters += 1;
    for (const level of rated) levels.add(level);
  }
  const isAtOneEnd = levels.size === 1 && (levels.has(1) || levels.has(5));
  return raters === 0 || (raters >= k && !isAtOneEnd);
}

/** The most persons that no choice of one weight for each group cancels, sum by sum. */
function leftOver(groups: readonly number[], beside: BesideGroups): number {
  const sums = beside.told.map((items) => {
    const left = groups.map((group) => leftIn(group, items, beside));
    return left.reduce((sum, persons) => sum + persons, 0);
  });
  return Math.max(0, ...sums);
}

function leftIn(
  group: number,
  items: ReadonlySet<ItemId>,
  { table, scores, groupOf }: BesideGroups,
): number {
  const columns = columnsOf(table, items);
  const weightAt = answerWeight(table, scores, 'organisations');
  const weights = new Map<number, number>();
  let raters = 0;
  for (let person = 0; person < table.persons; person += 1) {
    const hasRated = columns.some((column) => isLevel(saidBy(person, column, table)));
    if (groupOf[person] !== group || !hasRated) continue;
    raters += 1;
    const weight = weightAt(person);
    // Who has no value in the dimension stands in no mean, and is cancelled by none.
    if (weight > 0) weights.set(weight, (weights.get(weight) ?? 0) + 1);
  }
  return raters - Math.max(0, ...weights.values());
}

function saidBy(person: number, column: number, { codes, items }: AnswerTable): number {
  return codes[person * items.length + column] ?? 0;
}

function isLevel(said: number): boolean {
  return said >= 1 && said <= 5;
}
