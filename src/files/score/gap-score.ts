import type { DimensionId } from '../../domain/kernel/ids.ts';
import type { Sector } from '../../domain/network/network.ts';
import { perspectiveGap, type PerspectiveGap } from '../../domain/score/perspective-gap.ts';
import type { DimensionResult, QuestionnaireResult } from '../../domain/score/results.ts';
import type { Wave } from '../table/waves.ts';
import type { Suppressed } from './item-score.ts';
import { personValues, usableItems } from './person-values.ts';
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
  const values = personValues(wave, usableItems(dimension, k), seatIds, settings);
  const sideOf = (sector: Sector) => ({
    people: values.filter(({ person }) => wave.sectors[person] === sector),
  });
  const [security, social] = [sideOf('security'), sideOf('social')];
  const others = values.length - security.people.length - social.people.length;
  const gap = perspectiveGap([security, social], { k, others }, settings);
  return gap.kind === 'shown'
    ? { ...gap.value, suppressed: null }
    : { ...noFigures, suppressed: gap.because };
}
