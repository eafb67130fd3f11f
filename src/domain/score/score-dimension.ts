import type { SeatId } from '../kernel/ids.ts';
import type { Dimension, LevelItem, Purpose } from '../questionnaire/questionnaire.ts';
import { aggregate, type PersonValue } from './aggregate.ts';
import { addDistributions, dontKnowShareOf, mirrorDistribution } from './count-answers.ts';
import { discloseItems } from './disclose-items.ts';
import { intervalOf } from './interval.ts';
import { personScore, type Answers } from './person-score.ts';
import type {
  DimensionFigures,
  DimensionResult,
  Distribution,
  ItemFigures,
  ItemResult,
  Published,
} from './results.ts';
import { scoreItem, type ItemContext } from './score-item.ts';
import { stageOf } from './stage.ts';
import { mean } from './statistics.ts';

/** One person who handed in. */
export interface Person {
  readonly seatId: SeatId | null;
  readonly answers: Answers;
}

export interface DimensionContext extends ItemContext {
  readonly purpose: Purpose;
  readonly itemThreshold: number | undefined;
  /** Persons invited: the population that the mean speaks for. */
  readonly invited: number;
}

/**
 * One dimension over all who handed in. Its figures rest only on items that pass the threshold
 * themselves, so that no hidden item can be worked out from them (M13, rules 1 and 3).
 */
export function scoreDimension(
  dimension: Dimension,
  people: readonly Person[],
  context: DimensionContext,
): DimensionResult {
  const answers = people.map((person) => person.answers);
  const scored = dimension.items.map((item) => scoreItem(item, answers, context));
  const items = discloseItems(
    scored,
    context.mode === 'consensus' ? undefined : context.itemThreshold,
  );
  const rated = dimension.items.filter((item): item is LevelItem => item.kind === 'level');
  const usable = rated.filter(({ id }) => figuresFor(scored, id) !== undefined);
  const scores = people.flatMap(({ seatId, answers: given }): PersonValue[] => {
    const value = personScore(usable, given, context.settings);
    return value === undefined ? [] : [{ seatId, value }];
  });
  const dontKnowShare = dontKnowShareOf(scored.map((item) => item.counts));
  return {
    id: dimension.id,
    scored: dimension.scored,
    n: scores.length,
    dontKnowShare,
    items,
    figures: publish(dimension, usable, scores, dontKnowShare, context, () =>
      figuresOf(usable, scores, scored, items, context),
    ),
  };
}

function publish(
  dimension: Dimension,
  usable: readonly LevelItem[],
  scores: readonly PersonValue[],
  dontKnowShare: number | null,
  { mode, threshold, settings }: DimensionContext,
  figures: () => DimensionFigures,
): Published<DimensionFigures> {
  if (!dimension.scored) return { kind: 'hidden', because: 'notScored' };
  if (dontKnowShare !== null && dontKnowShare >= settings.notKnownShare) {
    return { kind: 'hidden', because: 'notKnownEnough' };
  }
  // A short dimension (the core of one) needs all of its items, never more than it has.
  const needed = Math.min(settings.itemsForMean, dimension.items.length);
  if (usable.length < needed) return { kind: 'hidden', because: 'tooFewItems' };
  if (scores.length === 0) return { kind: 'hidden', because: 'tooFewItems' };
  if (mode === 'survey' && scores.length < threshold) {
    return { kind: 'hidden', because: 'fewerThanK' };
  }
  return { kind: 'shown', value: figures() };
}

function figuresOf(
  usable: readonly LevelItem[],
  scores: readonly PersonValue[],
  scored: readonly ItemResult[],
  items: readonly ItemResult[],
  { mode, purpose, settings, invited }: DimensionContext,
): DimensionFigures {
  const centre = aggregate(scores, settings.weighting);
  const isSurvey = mode === 'survey';
  const staged = purpose === 'maturity' || purpose === 'national';
  const stage = staged
    ? stageOf(
        usable.map((item) => ({
          id: item.id,
          isCore: item.core === true,
          median: figuresFor(scored, item.id)?.favourableMedian,
        })),
        settings,
      )
    : null;
  const deviations = usable.flatMap(({ id }) => figuresFor(scored, id)?.adMd ?? []);
  const values = scores.map((score) => score.value);
  return {
    mean: centre,
    stage: stage?.stage ?? null,
    heldBackBy: stage?.heldBackBy ?? [],
    adMd: isSurvey && deviations.length > 0 ? mean(deviations) : null,
    interval: isSurvey ? intervalOf(centre, values, invited) : { kind: 'none' },
    distribution: isSurvey ? pooledDistribution(usable, scored, items) : null,
    alternatives: isSurvey ? alternativesTo(centre, scores) : null,
  };
}

/**
 * All answers of the dimension in five counts, on the favourable scale. Where some items are
 * shown by themselves, only those are pooled: the difference would be the hidden ones.
 */
function pooledDistribution(
  usable: readonly LevelItem[],
  scored: readonly ItemResult[],
  items: readonly ItemResult[],
): Distribution | null {
  const areItemsShown = items.some((item) => item.figures.kind === 'shown');
  const pool = areItemsShown ? items : scored;
  const distributions = usable.flatMap((item) => {
    const distribution = figuresFor(pool, item.id)?.distribution ?? null;
    if (distribution === null) return [];
    return [item.reverse === true ? mirrorDistribution(distribution) : distribution];
  });
  return distributions.length === 0 ? null : addDistributions(distributions);
}

function alternativesTo(centre: number, scores: readonly PersonValue[]) {
  const persons = aggregate(scores, 'persons');
  const squareRoot = aggregate(scores, 'squareRoot');
  const levelOf = (value: number) => Math.floor(value + 0.5);
  const changesLevel = [persons, squareRoot].some((value) => levelOf(value) !== levelOf(centre));
  return { persons, squareRoot, changesLevel };
}

function figuresFor(items: readonly ItemResult[], id: string): ItemFigures | undefined {
  const figures = items.find((item) => item.id === id)?.figures;
  return figures?.kind === 'shown' ? figures.value : undefined;
}
