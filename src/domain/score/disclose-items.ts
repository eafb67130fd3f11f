import type { ItemId } from '../kernel/ids.ts';
import type { LevelItem } from '../questionnaire/questionnaire.ts';
import type { AnswerTable } from './answer-table.ts';
import { isSafeBesideItems, ratersAreAtLeast } from './mean-difference.ts';
import type { PersonScores } from './person-score.ts';
import type { ItemFigures, ItemResult } from './results.ts';
import { levelOnly } from './score-item.ts';
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
 * What single items may show beside their dimension's mean (M13, rule 3). The mean counts persons
 * otherwise than the items do, so that both together would tell about the few whom it counts
 * otherwise. What some items keep to themselves is left in the difference and covers these few.
 */
export function discloseItems(
  items: readonly ItemResult[],
  disclosure: Disclosure,
): readonly ItemResult[] {
  const { itemThreshold } = disclosure.table.questionnaire;
  return itemThreshold === undefined
    ? withholdSpreads(items, disclosure)
    : hideItems(items, itemThreshold, disclosure);
}

/** Described levels: such items say their level and no more, until all is safe. */
function withholdSpreads(
  items: readonly ItemResult[],
  disclosure: Disclosure,
): readonly ItemResult[] {
  const shown = items.filter(({ id }) => disclosure.usable.some((item) => item.id === id));
  const alike = shown.filter((item) => figuresIn(item)?.distribution === null);
  const isTold = (withheld: readonly ItemResult[]) =>
    disclosure.hasMean && tellsTooMuch(withheld, disclosure);
  const withheld = withCompanions(alike, shown, disclosure, isTold);
  return items.map((item) => {
    if (!withheld.includes(item) || item.figures.kind === 'hidden') return item;
    return { ...item, figures: { kind: 'shown', value: levelOnly(item.figures.value) } };
  });
}

/**
 * Questionnaires on trust show single items only from `threshold` answers on (who sees what), while
 * their dimensions are shown from k on. The mean would give away an item that alone stays hidden.
 */
function hideItems(
  items: readonly ItemResult[],
  threshold: number,
  disclosure: Disclosure,
): readonly ItemResult[] {
  const shown = items.filter((item) => item.figures.kind === 'shown');
  const short = shown.filter(({ counts }) => counts.n < threshold);
  const isTold = (hidden: readonly ItemResult[]) =>
    hidden.length === 1 || (disclosure.hasMean && tellsTooMuch(hidden, disclosure));
  const hidden = withCompanions(short, shown, disclosure, isTold);
  return items.map((item) => {
    if (!hidden.includes(item)) return item;
    const because = short.includes(item) ? 'itemThreshold' : 'complementary';
    return { ...item, figures: { kind: 'hidden', because } };
  });
}

/**
 * Those that are kept back anyhow, and others until nothing is told: first those with the fewest
 * answers, then those that are no part of the core, then the later ones.
 */
function withCompanions(
  first: readonly ItemResult[],
  all: readonly ItemResult[],
  { usable }: Disclosure,
  isTold: (kept: readonly ItemResult[]) => boolean,
): readonly ItemResult[] {
  const kept = [...first];
  const core = new Set<ItemId>(usable.flatMap((item) => (item.core === true ? [item.id] : [])));
  const rest = all
    .filter((item) => !first.includes(item))
    .toReversed()
    .toSorted((a, b) => a.counts.n - b.counts.n || Number(core.has(a.id)) - Number(core.has(b.id)));
  for (const next of rest) {
    if (!isTold(kept)) break;
    kept.push(next);
  }
  return kept;
}

/** Whether what these items keep back, or fewer persons than k, can be worked out from the rest. */
function tellsTooMuch(kept: readonly ItemResult[], disclosure: Disclosure): boolean {
  const { table, usable, scores } = disclosure;
  const { k, settings } = disclosure.context;
  if (kept.length === 0) return !isSafeBesideItems(table, usable, scores, settings.weighting, k);
  const ids = new Set<ItemId>(kept.map(({ id }) => id));
  return isAllAtOneEnd(kept, usable) || !ratersAreAtLeast(k, table, ids, scores);
}

/** Where all answers kept back are the highest, or all the lowest, their sum alone tells each. */
function isAllAtOneEnd(kept: readonly ItemResult[], usable: readonly LevelItem[]): boolean {
  const ends = kept.map((item) => {
    const figures = figuresIn(item);
    if (figures === undefined) return undefined;
    const { distribution, favourableMedian } = figures;
    const isUnanimous =
      distribution === null || distribution.filter((persons) => persons > 0).length === 1;
    return isUnanimous && usable.some(({ id }) => id === item.id) ? favourableMedian : undefined;
  });
  return ends.every((end) => end === 1) || ends.every((end) => end === 5);
}

function figuresIn({ figures }: ItemResult): ItemFigures | undefined {
  return figures.kind === 'shown' ? figures.value : undefined;
}
