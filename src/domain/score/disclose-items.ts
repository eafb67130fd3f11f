import type { ItemId } from '../kernel/ids.ts';
import type { LevelItem } from '../questionnaire/questionnaire.ts';
import type { AnswerTable } from './answer-table.ts';
import { isSafeBesideItems, ratersAreAtLeast } from './mean-difference.ts';
import type { PersonScores } from './person-score.ts';
import type { ItemResult } from './results.ts';
import type { MethodSettings } from '../network/method-settings.ts';

/** What the rules for single items look at. */
interface Disclosure {
  readonly table: AnswerTable;
  readonly usable: readonly LevelItem[];
  readonly scores: PersonScores;
  readonly context: { readonly k: number; readonly settings: MethodSettings };
  /** Whether the dimension's mean is published beside its items. */
  readonly hasMean: boolean;
}

/**
 * Questionnaires on trust show single items only from `itemThreshold` answers on (who sees what),
 * while their dimensions are shown from k on. The mean would give away an item that alone stays
 * hidden, and beside all items it would give away persons whom it counts otherwise than they do. So
 * shown items with the fewest answers are hidden too, until neither is possible (M13, rule 3).
 */
export function discloseItems(
  items: readonly ItemResult[],
  disclosure: Disclosure,
): readonly ItemResult[] {
  const threshold = disclosure.table.questionnaire.itemThreshold ?? 0;
  const shown = items.filter((item) => item.figures.kind === 'shown');
  const short = shown.filter(({ counts }) => counts.n < threshold);
  const rest = shown.filter(({ counts }) => counts.n >= threshold);
  const hidden = [...short];
  for (const next of rest.toSorted((a, b) => a.counts.n - b.counts.n)) {
    if (!tellsTooMuch(hidden, disclosure)) break;
    hidden.push(next);
  }
  return items.map((item) => {
    if (!hidden.includes(item)) return item;
    const because = short.includes(item) ? 'itemThreshold' : 'complementary';
    return { ...item, figures: { kind: 'hidden', because } };
  });
}

/** Whether these hidden items, or fewer persons than k, can be worked out from what is shown. */
function tellsTooMuch(hidden: readonly ItemResult[], disclosure: Disclosure): boolean {
  const { table, usable, scores, hasMean } = disclosure;
  const { k, settings } = disclosure.context;
  if (hidden.length === 1) return true;
  if (!hasMean) return false;
  if (hidden.length === 0) return !isSafeBesideItems(table, usable, scores, settings.weighting, k);
  const ids = new Set<ItemId>(hidden.map(({ id }) => id));
  return isAllAtOneEnd(hidden, usable) || !ratersAreAtLeast(k, table, ids, scores);
}

/** Where all hidden answers are the highest, or all the lowest, their sum alone tells each. */
function isAllAtOneEnd(hidden: readonly ItemResult[], usable: readonly LevelItem[]): boolean {
  const ends = hidden.map(({ id, figures }) => {
    if (figures.kind === 'hidden') return undefined;
    const { distribution, favourableMedian } = figures.value;
    const isUnanimous =
      distribution === null || distribution.filter((persons) => persons > 0).length === 1;
    return isUnanimous && usable.some((item) => item.id === id) ? favourableMedian : undefined;
  });
  return ends.every((end) => end === 1) || ends.every((end) => end === 5);
}
