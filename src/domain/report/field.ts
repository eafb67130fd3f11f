import type { DimensionResult, ItemFigures, ItemResult } from '../score/results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { isKnownEnough } from './read-figures.ts';

/**
 * Level and agreement together (M18): `act` low and agreed, `talk` low and not, `keep` high and
 * agreed (and offer it to others), `findWhoIsLeftOut` high and not. Many don't knows come before
 * both: `makeKnown`.
 */
export type Field = 'act' | 'talk' | 'keep' | 'findWhoIsLeftOut' | 'makeKnown';

/** Truth table of M18: low or high against agreed or not. Without a spread nobody disagrees. */
export function fieldOf(figures: ItemFigures, target: number): Field {
  const isAgreed = figures.isAgreed ?? !figures.hasMinorityView;
  return fieldAt(figures.favourableMedian < target, isAgreed);
}

/** The field of a statement by its median; null where its figures are not shown. */
export function fieldOfItem(
  item: ItemResult,
  target: number,
  settings: MethodSettings,
): Field | null {
  if (!isKnownEnough(item, settings)) return 'makeKnown';
  return item.figures.kind === 'hidden' ? null : fieldOf(item.figures.value, target);
}

/**
 * The field of a dimension by its mean and the mean of its statements' AD around the median;
 * null where it has no mean that may be shown.
 */
export function fieldOfDimension(
  { figures, items }: DimensionResult,
  target: number,
  settings: MethodSettings,
): Field | null {
  if (figures.kind === 'hidden') return figures.because === 'notKnownEnough' ? 'makeKnown' : null;
  const { mean, adMd } = figures.value;
  const hasMinorityView = items.some(
    (item) => item.figures.kind === 'shown' && item.figures.value.hasMinorityView,
  );
  const isAgreed = adMd === null ? !hasMinorityView : adMd <= settings.agreementLimit;
  return fieldAt(mean < target, isAgreed);
}

function fieldAt(isLow: boolean, isAgreed: boolean): Field {
  if (isLow) return isAgreed ? 'act' : 'talk';
  return isAgreed ? 'keep' : 'findWhoIsLeftOut';
}
