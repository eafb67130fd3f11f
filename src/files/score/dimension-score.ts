import type { DimensionId } from '../../domain/kernel/ids.ts';
import type { DimensionFigures, DimensionResult, Interval } from '../../domain/score/results.ts';
import type { Suppressed } from './item-score.ts';

/** One dimension as the score file has it; undefined is null. */
export interface DimensionScore {
  /** Persons whose answers make the mean. */
  readonly n: number | null;
  readonly mean: number | null;
  readonly organisations: number | null;
  readonly stage: DimensionFigures['stage'];
  readonly heldBackBy: DimensionFigures['heldBackBy'];
  readonly adMd: number | null;
  readonly interval: Interval | null;
  readonly dontKnowShare: number | null;
  readonly suppressed: Suppressed | null;
  readonly distribution: DimensionFigures['distribution'];
  /** The level nearest to the mean under each weighting (M1). */
  readonly alternatives: DimensionFigures['alternatives'];
}

export type DimensionScores = Readonly<Record<DimensionId, DimensionScore>>;

const noFigures = {
  mean: null,
  organisations: null,
  stage: null,
  heldBackBy: [],
  adMd: null,
  interval: null,
  distribution: null,
  alternatives: null,
} as const;

export function hiddenDimension(suppressed: Suppressed): DimensionScore {
  return { n: null, dontKnowShare: null, ...noFigures, suppressed };
}

export function toDimensionScore({ n, dontKnowShare, figures }: DimensionResult): DimensionScore {
  if (figures.kind === 'hidden') {
    return { n, dontKnowShare, ...noFigures, suppressed: figures.because };
  }
  const { mean, organisations, stage, heldBackBy, adMd, interval, distribution, alternatives } =
    figures.value;
  return {
    n,
    mean,
    organisations,
    stage,
    heldBackBy,
    adMd,
    interval,
    dontKnowShare,
    suppressed: null,
    distribution,
    alternatives,
  };
}
