import type { ItemId } from '../kernel/ids.ts';
import type { LevelItem } from '../questionnaire/questionnaire.ts';
import { weightOf } from './aggregate.ts';
import type { AnswerTable } from './answer-table.ts';
import type { PersonScores } from './person-score.ts';
import type { MethodSettings } from '../network/method-settings.ts';

/**
 * What may be worked out by setting a dimension's mean beside its items (M13, rule 3). In the items
 * every answer counts the same. In the mean it weighs by how many items its person rated and by how
 * many persons the organisation has, and nothing where the person rated too little. A multiple of
 * the items taken from the mean cancels the answers of one weight; the others are left over.
 */

type Weighting = MethodSettings['weighting'];

/** Whether what is left over is nobody, or at least `k` persons, when all items are shown. */
export function isSafeBesideItems(
  table: AnswerTable,
  items: readonly LevelItem[],
  scores: PersonScores,
  weighting: Weighting,
  k: number,
): boolean {
  const columns = columnsOf(table, new Set(items.map(({ id }) => id)));
  const weight = answerWeight(table, scores, weighting);
  let most = 0;
  for (const column of columns) {
    most = Math.max(most, leftOver(table, [column], weight, k));
    if (most >= k) break;
  }
  return most === 0 || most >= k;
}

/** The same for one sum over the answers to all these items. */
export function isSafeBesideSum(
  table: AnswerTable,
  items: readonly LevelItem[],
  scores: PersonScores,
  weighting: Weighting,
  k: number,
): boolean {
  const columns = columnsOf(table, new Set(items.map(({ id }) => id)));
  const left = leftOver(table, columns, answerWeight(table, scores, weighting), k);
  return left === 0 || left >= k;
}

/** Whether at least `k` persons with a score rated one of these items. */
export function ratersAreAtLeast(
  k: number,
  table: AnswerTable,
  items: ReadonlySet<ItemId>,
  { restsOn }: PersonScores,
): boolean {
  const columns = columnsOf(table, items);
  let raters = 0;
  for (let person = 0; person < table.persons && raters < k; person += 1) {
    if (restsOn[person] !== 0 && hasRated(table, person, columns)) raters += 1;
  }
  return raters >= k;
}

/** What one answer of a person weighs in the mean, up to a common factor. */
export function answerWeight(
  { organisationOf }: AnswerTable,
  { restsOn, sizes }: PersonScores,
  weighting: Weighting,
): (person: number) => number {
  return (person) => {
    const rated = restsOn[person] ?? 0;
    if (rated === 0) return 0;
    const size = sizes[organisationOf[person] ?? 0] ?? 1;
    return weightOf(size, weighting) / size / rated;
  };
}

/** Raters of these columns without those of the commonest weight; counted up to `k` of them. */
function leftOver(
  table: AnswerTable,
  columns: readonly number[],
  weightAt: (person: number) => number,
  k: number,
): number {
  const byWeight = new Map<number, number>();
  let raters = 0;
  let commonest = 0;
  for (let person = 0; person < table.persons && raters - commonest < k; person += 1) {
    if (!hasRated(table, person, columns)) continue;
    const weight = weightAt(person);
    const persons = (byWeight.get(weight) ?? 0) + 1;
    byWeight.set(weight, persons);
    raters += 1;
    commonest = Math.max(commonest, persons);
  }
  return raters - commonest;
}

function hasRated(
  { codes, items }: AnswerTable,
  person: number,
  columns: readonly number[],
): boolean {
  return columns.some((column) => {
    const said = codes[person * items.length + column] ?? 0;
    return said >= 1 && said <= 5;
  });
}

export function columnsOf({ items }: AnswerTable, wanted: ReadonlySet<ItemId>): number[] {
  return items.flatMap(({ id }, index) => (wanted.has(id) ? [index] : []));
}
