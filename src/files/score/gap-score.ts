import type { DimensionId } from '../../domain/kernel/ids.ts';
import {
  gapOfGroups,
  type DimensionPerspective,
} from '../../domain/comparison/round-perspectives.ts';
import { groupsOf } from '../../domain/network/grouping.ts';
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
  means: null,
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
  const gap = gapOf(wave, dimension, context);
  return gap.kind === 'hidden'
    ? { ...noFigures, suppressed: gap.because }
    : { ...gap.value, suppressed: null };
}

/** The two sides of every scored dimension with their means, as the app has them. */
export function perspectivesOf(
  wave: Wave,
  { dimensions }: QuestionnaireResult,
  context: GapContext,
): DimensionPerspective[] {
  return dimensions
    .filter(({ scored }) => scored)
    .map((dimension) => ({ id: dimension.id, gap: gapOf(wave, dimension, context) }));
}

type GapContext = Pick<WaveContext, 'k' | 'settings' | 'seatIds'>;

function gapOf(
  wave: Wave,
  dimension: DimensionResult,
  { k, settings, seatIds }: GapContext,
): DimensionPerspective['gap'] {
  if (dimension.figures.kind === 'hidden') return dimension.figures;
  const { table, sectors } = wave;
  const usable = usableItems(dimension);
  return gapOfGroups(dimension, usable, {
    table,
    scores: scorePersons(table, usable, settings),
    values: personValues(wave, usable, seatIds, settings),
    groupOf: sectors.map((sector) => groupsOf.sectors.findIndex((side) => side === sector)),
    k,
    settings,
  });
}
