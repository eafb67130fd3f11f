import { DimensionId } from '../../src/domain/kernel/ids.ts';
import type {
  DimensionFigures,
  DimensionResult,
  Published,
  WhyNot,
} from '../../src/domain/score/results.ts';

/** A dimension that stands at this mean. */
export function dimensionAt(
  id: string,
  mean: number,
  change: Partial<DimensionFigures> = {},
): DimensionResult {
  return dimensionWith(id, {
    kind: 'shown',
    value: {
      mean,
      organisations: 5,
      stage: null,
      heldBackBy: [],
      adMd: 0.4,
      interval: { kind: 'none' },
      distribution: null,
      alternatives: null,
      ...change,
    },
  });
}

/** A dimension without a mean. */
export function dimensionWithout(id: string, because: WhyNot): DimensionResult {
  return dimensionWith(id, { kind: 'hidden', because });
}

function dimensionWith(id: string, figures: Published<DimensionFigures>): DimensionResult {
  return {
    id: DimensionId.parse(id),
    scored: true,
    n: 9,
    dontKnowShare: 0,
    figures,
    items: [],
  };
}
