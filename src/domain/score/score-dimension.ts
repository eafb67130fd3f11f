import type { ItemId } from '../kernel/ids.ts';
import type { Mode } from '../network/round.ts';
import type { Dimension, LevelItem } from '../questionnaire/questionnaire.ts';
import { aggregateMeans, type OrganisationMean } from './aggregate.ts';
import type { AnswerTable } from './answer-table.ts';
import {
  addDistributions,
  dontKnowShareOf,
  mirrorDistribution,
  type CodeCounts,
} from './count-answers.ts';
import { discloseItems } from './disclose-items.ts';
import { intervalOf } from './interval.ts';
import { isSafeBesideSum } from './mean-difference.ts';
import { scorePersons, type PersonScores } from './person-score.ts';
import type {
  DimensionFigures,
  DimensionResult,
  Distribution,
  ItemFigures,
  ItemResult,
  WhyNot,
} from './results.ts';
import { scoreItem } from './score-item.ts';
import type { ScoreSettings } from './settings.ts';
import { stageOf } from './stage.ts';
import { mean } from './statistics.ts';
import { addsNoDifference } from './weighting-difference.ts';

export interface ScoreContext {
  readonly mode: Mode;
  /** Anonymity threshold: fewer answers than this and there are no figures (M13, rule 1). */
  readonly k: number;
  readonly settings: ScoreSettings;
  /** Persons invited: the population that a mean speaks for; infinite when nobody knows. */
  readonly invited: number;
}

/** One dimension's part of the table, as counted. */
interface Counted {
  readonly table: AnswerTable;
  readonly context: ScoreContext;
  /** Items as they are before the stricter rules for questionnaires on trust. */
  readonly scored: readonly ItemResult[];
  /** Level items with enough answers: the only ones that the dimension's figures rest on. */
  readonly usable: readonly LevelItem[];
  readonly scores: PersonScores;
}

/**
 * One dimension over all who handed in. Its figures rest only on items that pass the threshold
 * themselves, so that no hidden item can be worked out from them (M13, rules 1 and 3). `codes`
 * are the counts of the dimension's items, in their order.
 */
export function scoreDimension(
  dimension: Dimension,
  codes: readonly CodeCounts[],
  table: AnswerTable,
  context: ScoreContext,
): DimensionResult {
  const { mode, k: threshold, settings } = context;
  const scored = dimension.items.map((item, index) => {
    const hasMinorityView = table.minorityViews.has(item.id);
    return scoreItem(item, codes[index] ?? [], { mode, threshold, settings, hasMinorityView });
  });
  const usable = dimension.items.filter(
    (item): item is LevelItem => item.kind === 'level' && figuresFor(scored, item.id) !== undefined,
  );
  const scores = scorePersons(table, new Set<ItemId>(usable.map(({ id }) => id)), settings);
  const counted: Counted = { table, context, scored, usable, scores };
  const dontKnowShare = dontKnowShareOf(scored.map((item) => item.counts));
  const because = whyHidden(dimension, counted, dontKnowShare);
  const isProtected = mode === 'survey' && table.questionnaire.itemThreshold !== undefined;
  const items = isProtected
    ? discloseItems(scored, { ...counted, hasMean: because === undefined })
    : scored;
  return {
    id: dimension.id,
    scored: dimension.scored,
    n: scores.known.length,
    dontKnowShare,
    items,
    figures:
      because === undefined
        ? { kind: 'shown', value: figuresOf(counted, items, isProtected) }
        : { kind: 'hidden', because },
  };
}

function whyHidden(
  dimension: Dimension,
  { usable, scores, context: { mode, k, settings } }: Counted,
  dontKnowShare: number | null,
): WhyNot | undefined {
  if (!dimension.scored) return 'notScored';
  if (dontKnowShare !== null && dontKnowShare >= settings.notKnownShare) return 'notKnownEnough';
  // A short dimension (the core of one) needs all of its items, never more than it has.
  const needed = Math.min(settings.itemsForMean, dimension.items.length);
  if (usable.length < needed || scores.known.length === 0) return 'tooFewItems';
  return mode === 'survey' && scores.known.length < k ? 'fewerThanK' : undefined;
}

function figuresOf(
  counted: Counted,
  items: readonly ItemResult[],
  isProtected: boolean,
): DimensionFigures {
  const { table, context, scored, usable, scores } = counted;
  const { mode, settings, invited } = context;
  const { organisations } = scores;
  const centre = aggregateMeans(organisations, settings.weighting);
  const { purpose } = table.questionnaire;
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
  const base = { mean: centre, stage: stage?.stage ?? null, heldBackBy: stage?.heldBackBy ?? [] };
  if (mode === 'consensus') {
    const alone = { adMd: null, interval: { kind: 'none' }, distribution: null } as const;
    return { ...base, ...alone, alternatives: null };
  }
  const pool = poolOf(counted, items, isProtected);
  const deviations = usable.flatMap(({ id }) => figuresFor(pool, id)?.adMd ?? []);
  return {
    ...base,
    adMd: deviations.length > 0 ? mean(deviations) : null,
    interval: intervalOf(centre, scores.known, invited),
    distribution: pooledDistribution(usable, pool),
    alternatives: alternativesTo(centre, organisations, context, isProtected),
  };
}

/**
 * The items that may be taken together. Where some items are shown by themselves, only those: the
 * difference would be the hidden ones.
 */
function poolOf(
  counted: Counted,
  items: readonly ItemResult[],
  isProtected: boolean,
): readonly ItemResult[] {
  const areItemsShown = items.some((item) => item.figures.kind === 'shown');
  if (areItemsShown || !isProtected) return items;
  const { table, usable, scores, context } = counted;
  const { weighting } = context.settings;
  return isSafeBesideSum(table, usable, scores, weighting, context.k) ? counted.scored : [];
}

/** All answers of the pool in five counts, on the favourable scale. */
function pooledDistribution(
  usable: readonly LevelItem[],
  pool: readonly ItemResult[],
): Distribution | null {
  const distributions = usable.flatMap((item) => {
    const distribution = figuresFor(pool, item.id)?.distribution ?? null;
    if (distribution === null) return [];
    return [item.reverse === true ? mirrorDistribution(distribution) : distribution];
  });
  return distributions.length === 0 ? null : addDistributions(distributions);
}

function alternativesTo(
  centre: number,
  organisations: readonly OrganisationMean[],
  { k }: ScoreContext,
  isProtected: boolean,
): DimensionFigures['alternatives'] {
  const persons = aggregateMeans(organisations, 'persons');
  const squareRoot = aggregateMeans(organisations, 'squareRoot');
  const levelOf = (value: number) => Math.floor(value + 0.5);
  const changesLevel = [persons, squareRoot].some((value) => levelOf(value) !== levelOf(centre));
  const isSafe = addsNoDifference(organisations, k);
  return {
    // In other questionnaires the items, counted by persons, say as much.
    persons: isSafe || !isProtected ? persons : null,
    squareRoot: isSafe ? squareRoot : null,
    changesLevel,
  };
}

function figuresFor(items: readonly ItemResult[], id: string): ItemFigures | undefined {
  const figures = items.find((item) => item.id === id)?.figures;
  return figures?.kind === 'shown' ? figures.value : undefined;
}
