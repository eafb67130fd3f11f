import type { MethodSettings } from '../network/method-settings.ts';

/** The choices of M1 to M4 that make a mean what it is; means made otherwise do not stand together. */
const ofMeans = [
  'weighting',
  'notKnownShare',
  'answeredShare',
  'answeredShareSmall',
  'smallDimension',
  'itemsForMean',
] as const;

export type MeanSettings = Pick<MethodSettings, (typeof ofMeans)[number]>;

/** Whether two rounds' means were made in the same way. */
export function isSameMean(one: MeanSettings, other: MeanSettings): boolean {
  return ofMeans.every((key) => one[key] === other[key]);
}
