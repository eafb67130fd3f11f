import type { ItemId } from '../../domain/kernel/ids.ts';
import type { Distribution, ItemResult, WhyNot } from '../../domain/score/results.ts';

/**
 * Why figures are not there. `unanimous`: a small group of one mind, whose distribution would tell
 * what everybody said; only its median is shown. `responseTooLow`: fewer than half of the
 * organisations that were invited.
 */
export type Suppressed = WhyNot | 'unanimous' | 'responseTooLow' | 'otherItems';

/** One item as the score file has it. Levels are as asked, not mirrored; undefined is null. */
export interface ItemScore {
  readonly n: number | null;
  readonly distribution: Distribution | null;
  readonly dontKnow: number | null;
  readonly notApplicable: number | null;
  readonly preferNotToSay: number | null;
  readonly unanswered: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly sd: number | null;
  readonly adM: number | null;
  readonly adMd: number | null;
  readonly rwg: number | null;
  readonly rwgStar: number | null;
  readonly awg: number | null;
  readonly suppressed: Suppressed | null;
  /** Categories only: how many chose each option. */
  readonly options?: Readonly<Record<string, number>> | null;
}

const noFigures = {
  distribution: null,
  mean: null,
  median: null,
  sd: null,
  adM: null,
  adMd: null,
  rwg: null,
  rwgStar: null,
  awg: null,
} as const;

const noCounts = {
  n: null,
  dontKnow: null,
  notApplicable: null,
  preferNotToSay: null,
  unanswered: null,
} as const;

/** What a network without any result says of each item: nothing, and why. */
export function hiddenItem(suppressed: Suppressed): ItemScore {
  return { ...noCounts, ...noFigures, suppressed };
}

export function toItemScore({ kind, counts, figures, options }: ItemResult): ItemScore {
  const { n, dontKnow, notApplicable, preferNotToSay, unanswered } = counts;
  const known = { n, dontKnow, notApplicable, preferNotToSay, unanswered };
  if (kind === 'category') {
    return options?.kind === 'shown'
      ? { ...known, ...noFigures, suppressed: null, options: options.value }
      : { ...known, ...noFigures, suppressed: options?.because ?? 'notScored', options: null };
  }
  if (figures.kind === 'hidden') return { ...known, ...noFigures, suppressed: figures.because };
  const { distribution, mean, median, sd, adM, adMd, rwg, rwgStar, awg } = figures.value;
  const suppressed = distribution === null ? 'unanimous' : null;
  return { ...known, distribution, mean, median, sd, adM, adMd, rwg, rwgStar, awg, suppressed };
}

export type ItemScores = Readonly<Record<ItemId, ItemScore>>;
