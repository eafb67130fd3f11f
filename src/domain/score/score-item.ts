import type { Mode } from '../network/round.ts';
import type { BipolarItem, CategoryItem, Item, LevelItem } from '../questionnaire/questionnaire.ts';
import { levels } from '../questionnaire/level.ts';
import { code } from './answer-table.ts';
import {
  dontKnowShareOf,
  toAnswerCounts,
  toDistribution,
  type CodeCounts,
} from './count-answers.ts';
import type { Distribution, ItemFigures, ItemResult, Published } from './results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { averageDeviation, awg, mean, median, rwg, rwgStar, variance } from './statistics.ts';

export interface ItemContext {
  readonly mode: Mode;
  /** Fewer valid answers than this and there are no figures (M13, rule 1). */
  readonly threshold: number;
  readonly settings: MethodSettings;
  readonly hasMinorityView: boolean;
}

/** Counts and, where disclosure control allows, figures of one item over all who handed in. */
export function scoreItem(item: Item, codes: CodeCounts, context: ItemContext): ItemResult {
  const { mode, threshold } = context;
  const counts = toAnswerCounts(codes);
  const mayShow = mode === 'consensus' ? counts.n > 0 : counts.n >= threshold;
  const { id, kind } = item;
  const dontKnowShare = dontKnowShareOf([counts]);
  const hidden = { kind: 'hidden', because: 'fewerThanK' } as const;
  if (item.kind === 'category') {
    const options: ItemResult['options'] = mayShow
      ? { kind: 'shown', value: countOptions(item, codes) }
      : hidden;
    const figures = { kind: 'hidden', because: 'notScored' } as const;
    return { id, kind, counts, dontKnowShare, figures, options };
  }
  const figures: Published<ItemFigures> = mayShow
    ? { kind: 'shown', value: figuresOf(item, toDistribution(codes), context) }
    : hidden;
  return { id, kind, counts, dontKnowShare, figures, options: null };
}

/** Keys one by one: this is done for every item of every network, and spreading is slow there. */
function figuresOf(
  item: LevelItem | BipolarItem,
  distribution: Distribution,
  { mode, settings, hasMinorityView }: ItemContext,
): ItemFigures {
  const centre = median(levels, distribution);
  const average = mean(levels, distribution);
  const isReversed = item.kind === 'level' && item.reverse === true;
  const favourable = (value: number) => (isReversed ? 6 - value : value);
  const favourableMedian = favourable(centre);
  if (mode === 'consensus') {
    const level = { median: centre, favourableMedian, hasMinorityView };
    return { ...level, ...withoutSpread, isAgreed: null, isSplit: false };
  }
  const s2 = variance(levels, distribution);
  const n = distribution.reduce((sum, persons) => sum + persons, 0);
  const adMd = averageDeviation(levels, centre, distribution);
  const figures: ItemFigures = {
    distribution,
    median: centre,
    mean: average,
    sd: s2 === null ? null : Math.sqrt(s2),
    adM: averageDeviation(levels, average, distribution),
    adMd,
    rwg: rwg(levels, distribution),
    rwgStar: rwgStar(levels, distribution),
    awg: awg(levels, distribution),
    isAgreed: adMd <= settings.agreementLimit,
    isSplit: isSplit(distribution, n, adMd, settings),
    favourableMedian,
    favourableMean: favourable(average),
    hasMinorityView,
  };
  // Rule 7: where a small group is of one mind, its distribution tells what everybody said.
  return n < settings.smallGroup && s2 === 0 ? levelOnly(figures) : figures;
}

/**
 * The level of an item and whether its answers lie close together, and nothing else (M13, rules 3
 * and 7). It reads the same for every item that is kept to it, whatever the reason.
 */
export function levelOnly(figures: ItemFigures): ItemFigures {
  return { ...figures, ...withoutSpread };
}

/** M7: disagreement that falls into two camps, at the low and at the high end. */
function isSplit(
  [one, two, , four, five]: Distribution,
  n: number,
  adMd: number,
  settings: MethodSettings,
): boolean {
  const smaller = Math.min(one + two, four + five) / n;
  return adMd > settings.agreementLimit && smaller >= settings.campShare;
}

const withoutSpread = {
  distribution: null,
  mean: null,
  sd: null,
  adM: null,
  adMd: null,
  rwg: null,
  rwgStar: null,
  awg: null,
  favourableMean: null,
} as const;

function countOptions({ options }: CategoryItem, codes: CodeCounts): Record<string, number> {
  return Object.fromEntries(
    options.map(({ key }, index) => [key, codes[code.firstOption + index] ?? 0]),
  );
}
