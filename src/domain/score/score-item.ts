import type { Item, LevelItem, BipolarItem } from '../questionnaire/questionnaire.ts';
import type { Mode } from '../network/round.ts';
import { fittingAnswer } from '../response/completeness.ts';
import { countAnswers, distributionOf, dontKnowShareOf } from './count-answers.ts';
import type { Answers } from './person-score.ts';
import type { ItemFigures, ItemResult, Published } from './results.ts';
import type { ScoreSettings } from './settings.ts';
import { averageDeviation, awg, mean, median, rwg, rwgStar, variance } from './statistics.ts';

export interface ItemContext {
  readonly mode: Mode;
  /** Fewer valid answers than this and there are no figures (M13, rule 1). */
  readonly threshold: number;
  readonly settings: ScoreSettings;
}

/** Counts and, where disclosure control allows, figures of one item over all who handed in. */
export function scoreItem(
  item: Item,
  people: readonly Answers[],
  { mode, threshold, settings }: ItemContext,
): ItemResult {
  const counts = countAnswers(item, people);
  const mayShow = mode === 'consensus' ? counts.n > 0 : counts.n >= threshold;
  const base = { id: item.id, kind: item.kind, counts, dontKnowShare: dontKnowShareOf([counts]) };
  const hidden = { kind: 'hidden', because: 'fewerThanK' } as const;
  if (item.kind === 'category') {
    const options: ItemResult['options'] = mayShow
      ? { kind: 'shown', value: countOptions(item.options, item, people) }
      : hidden;
    return { ...base, figures: { kind: 'hidden', because: 'notScored' }, options };
  }
  const figures: Published<ItemFigures> = mayShow
    ? { kind: 'shown', value: figuresOf(item, people, mode, settings) }
    : hidden;
  return { ...base, figures, options: null };
}

function figuresOf(
  item: LevelItem | BipolarItem,
  people: readonly Answers[],
  mode: Mode,
  settings: ScoreSettings,
): ItemFigures {
  const answers = people.flatMap((person) => {
    const answer = fittingAnswer(item, person);
    return answer?.kind === 'level' ? [answer] : [];
  });
  const values = answers.map((answer) => answer.level);
  const centre = median(values);
  const isReversed = item.kind === 'level' && item.reverse === true;
  const favourable = (value: number) => (isReversed ? 6 - value : value);
  const level = {
    median: centre,
    favourableMedian: favourable(centre),
    hasMinorityView: answers.some((answer) => answer.minorityView === true),
  };
  const s2 = variance(values);
  // Rule 7: where a small group is of one mind, its distribution tells what everybody said.
  const tellsEverybody = values.length < settings.smallGroup && s2 === 0;
  if (mode === 'consensus' || tellsEverybody) return { ...level, ...withoutSpread };
  const adMd = averageDeviation(values, centre);
  return {
    ...level,
    distribution: distributionOf(values),
    mean: mean(values),
    sd: s2 === null ? null : Math.sqrt(s2),
    adM: averageDeviation(values, mean(values)),
    adMd,
    rwg: rwg(values),
    rwgStar: rwgStar(values),
    awg: awg(values),
    isAgreed: adMd <= settings.agreementLimit,
    isSplit: isSplit(values, adMd, settings),
    favourableMean: favourable(mean(values)),
  };
}

/** M7: disagreement that falls into two camps, at the low and at the high end. */
function isSplit(values: readonly number[], adMd: number, settings: ScoreSettings): boolean {
  const shareOf = (isThere: (value: number) => boolean) =>
    values.filter(isThere).length / values.length;
  const low = shareOf((value) => value <= 2);
  const high = shareOf((value) => value >= 4);
  return adMd > settings.agreementLimit && Math.min(low, high) >= settings.campShare;
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
  isAgreed: null,
  isSplit: false,
  favourableMean: null,
} as const;

function countOptions(
  options: readonly { readonly key: string }[],
  item: Item,
  people: readonly Answers[],
): Record<string, number> {
  const chosen = people.map((answers) => {
    const answer = fittingAnswer(item, answers);
    return answer?.kind === 'option' ? answer.option : undefined;
  });
  return Object.fromEntries(
    options.map(({ key }) => [key, chosen.filter((option) => option === key).length]),
  );
}
