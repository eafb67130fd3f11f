import type { DimensionId } from '../../domain/kernel/ids.ts';
import { gapOfSides, sides } from '../../domain/comparison/round-perspectives.ts';
import { scorePersons } from '../../domain/score/person-score.ts';
import type { PerspectiveGap } from '../../domain/score/perspective-gap.ts';
import type { DimensionResult, QuestionnaireResult } from '../../domain/score/results.ts';
import type { Wave } from '../table/waves.ts';
import type { Suppressed } from './item-score.ts';
import { usableItems } from '../../domain/score/usable-items.ts';
import { personValues } from './person-values.ts';
import type { WaveContext } from './wave-score.ts';

/** How far the security side and the social side see a dimension apart, first less second. */
export type GapScore = {
  readonly [K in keyof PerspectiveGap]: PerspectiveGap[K] | null;
} & { readonly suppressed: Suppressed | null };

export type GapScores = Readonly<Record<DimensionId, GapScore>>;

const noFigures = {
  gap: null,
  delta: null,
  p: null,
  isLarge: null,
  medians: null,
  persons: null,
  organisations: null,
} as const;

/** M8 for every scored dimension; a dimension without a mean has no gap either. */
export function gapsIn(
  wave: Wave,
  { dimensions }: QuestionnaireResult,
  context: WaveContext,
): GapScores {
  return Object.fromEntries(
    dimensions
      .filter(({ scored }) => scored)
      .map((dimension) => [dimension.id, gapIn(wave, dimension, context)]),
  );
}

function gapIn(wave: Wave, dimension: DimensionResult, context: WaveContext): GapScore {
  if (dimension.figures.kind === 'hidden') {
    return { ...noFigures, suppressed: dimension.figures.because };
  }
  const { k, settings, seatIds } = context;
  const { table, sectors } = wave;
  const usable = usableItems(dimension);
  const gap = gapOfSides(dimension, usable, {
    table,
    scores: scorePersons(table, usable, settings),
    values: personValues(wave, usable, seatIds, settings),
    groupOf: sectors.map((sector) => sides.findIndex((side) => side === sector)),
    k,
    settings,
  });
  if (gap.kind === 'hidden') return { ...noFigures, suppressed: gap.because };
  const { gap: apart, delta, p, isLarge, medians, persons, organisations } = gap.value;
  return { gap: apart, delta, p, isLarge, medians, persons, organisations, suppressed: null };
}
