import type { Mode } from '../network/round.ts';
import type { LevelItem } from '../questionnaire/questionnaire.ts';
import { aggregateMeans, type OrganisationMean } from './aggregate.ts';
import type { AnswerTable } from './answer-table.ts';
import { addDistributions, mirrorDistribution } from './count-answers.ts';
import { intervalOf } from './interval.ts';
import { isSafeBesideSum } from './mean-difference.ts';
import type { PersonScores } from './person-score.ts';
import type { DimensionFigures, Distribution, ItemFigures, ItemResult } from './results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { stageOf } from './stage.ts';
import { mean } from './statistics.ts';

export interface ScoreContext {
  readonly mode: Mode;
  /** Anonymity threshold: fewer answers than this and there are no figures (M13, rule 1). */
  readonly k: number;
  readonly settings: MethodSettings;
  /** Persons invited: the population that a mean speaks for; infinite when nobody knows. */
  readonly invited: number;
}

/** One dimension's part of the table, as counted. */
export interface Counted {
  readonly table: AnswerTable;
  readonly context: ScoreContext;
  /** Items as they are before the stricter rules for questionnaires on trust. */
  readonly scored: readonly ItemResult[];
  /** Level items with enough answers: the only ones that the dimension's figures rest on. */
  readonly usable: readonly LevelItem[];
  readonly scores: PersonScores;
}

/**
 * The figures of a dimension that may be shown (M1, M4 to M6, M10). `items` are as disclosed: where
 * the questionnaire is protected, what is pooled leaves out those that are hidden.
 */
export function figuresOf(
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
    const alone = {
      organisations: null,
      adMd: null,
      interval: { kind: 'none' },
      distribution: null,
    } as const;
    return { ...base, ...alone, alternatives: null };
  }
  const pool = poolOf(counted, items, isProtected);
  const deviations = usable.flatMap(({ id }) => figuresFor(pool, id)?.adMd ?? []);
  return {
    ...base,
    organisations: organisations.length,
    adMd: deviations.length > 0 ? mean(deviations) : null,
    interval: intervalOf(centre, scores.known, invited, settings),
    distribution: pooledDistribution(usable, pool),
    alternatives: alternativesTo(centre, organisations),
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

/**
 * M1: only whole levels. Exact means under three weightings would cancel out organisations of one
 * size, and tell about the few others (M13, rule 3).
 */
function alternativesTo(
  centre: number,
  organisations: readonly OrganisationMean[],
): NonNullable<DimensionFigures['alternatives']> {
  const levelOf = (value: number) => Math.floor(value + 0.5);
  const by = (weighting: MethodSettings['weighting']) =>
    levelOf(aggregateMeans(organisations, weighting));
  const nearest = {
    organisations: by('organisations'),
    persons: by('persons'),
    squareRoot: by('squareRoot'),
  };
  const own = levelOf(centre);
  return { ...nearest, changesLevel: Object.values(nearest).some((level) => level !== own) };
}

/** An item's figures where there are any. */
export function figuresFor(items: readonly ItemResult[], id: string): ItemFigures | undefined {
  const figures = items.find((item) => item.id === id)?.figures;
  return figures?.kind === 'shown' ? figures.value : undefined;
}
