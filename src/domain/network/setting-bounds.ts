/** Lowest and highest value of every number of the method; shares run from 0 to 1. */
export const settingBounds = {
  notKnownShare: { from: 0.1, to: 1 },
  answeredShare: { from: 0.5, to: 1 },
  answeredShareSmall: { from: 0.5, to: 1 },
  smallDimension: { from: 4, to: 20 },
  itemsForMean: { from: 3, to: 20 },
  stageShare: { from: 0.5, to: 1 },
  agreementLimit: { from: 0.2, to: 2 },
  campShare: { from: 0.1, to: 0.5 },
  largeGap: { from: 0.25, to: 4 },
  largeDelta: { from: 0.1, to: 1 },
  mostSplits: { from: 1, to: 6435 },
  alphaRespondents: { from: 30, to: 10_000 },
  intervalValues: { from: 5, to: 100 },
  largeChange: { from: 0.1, to: 4 },
  lowestRate: { from: 0.3, to: 0.65 },
  fullRate: { from: 0.65, to: 1 },
  smallGroup: { from: 10, to: 500 },
  claimingLevel: { from: 3, to: 5 },
  unusedLevel: { from: 1, to: 2 },
  indexDraws: { from: 1000, to: 100_000 },
  distinguishableShare: { from: 0.9, to: 1 },
  peersForQuartiles: { from: 5, to: 100 },
  teachingLevel: { from: 4, to: 5 },
  learningLevel: { from: 1, to: 2 },
  targetLevel: { from: 2, to: 5 },
  targetLevelStartUp: { from: 2, to: 5 },
  unknownShortfall: { from: 0, to: 4 },
  mostActions: { from: 1, to: 5 },
  alikeItems: { from: 2, to: 500 },
  mostDontKnow: { from: 0.1, to: 1 },
} as const;
export type NumberSetting = keyof typeof settingBounds;

/** Shares are read and written as percentages, all else as it is. */
export function isShare(key: NumberSetting): boolean {
  return shares.has(key);
}

const shares: ReadonlySet<NumberSetting> = new Set<NumberSetting>([
  'notKnownShare',
  'answeredShare',
  'answeredShareSmall',
  'stageShare',
  'campShare',
  'lowestRate',
  'fullRate',
  'distinguishableShare',
  'mostDontKnow',
]);
