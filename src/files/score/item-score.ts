import type { ItemId } from '../../domain/kernel/ids.ts';
import type {
  AnswerCounts,
  Distribution,
  ItemFigures,
  ItemResult,
  WhyNot,
} from '../../domain/score/results.ts';

/**
 * Why figures are not there. `levelOnly`: the distribution would tell what single persons
 * said, so only the median is shown. `responseTooLow`: fewer than half of the
 * organisations that were invited.
 */
export type Suppressed = WhyNot | 'levelOnly' | 'responseTooLow' | 'otherItems';

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

/** What may be told of an item, in whatever case. */
interface Told {
  readonly counts: Omit<AnswerCounts, 'asked'> | null;
  readonly figures: Partial<ItemFigures>;
  readonly suppressed: Suppressed | null;
}

/** Keys one by one: this is done for every item of every network. */
function write({ counts, figures, suppressed }: Told): ItemScore {
  return {
    n: counts?.n ?? null,
    distribution: figures.distribution ?? null,
    dontKnow: counts?.dontKnow ?? null,
    notApplicable: counts?.notApplicable ?? null,
    preferNotToSay: counts?.preferNotToSay ?? null,
    unanswered: counts?.unanswered ?? null,
    mean: figures.mean ?? null,
    median: figures.median ?? null,
    sd: figures.sd ?? null,
    adM: figures.adM ?? null,
    adMd: figures.adMd ?? null,
    rwg: figures.rwg ?? null,
    rwgStar: figures.rwgStar ?? null,
    awg: figures.awg ?? null,
    suppressed,
  };
}

/** What a network without any result says of each item: nothing, and why. */
export function hiddenItem(suppressed: Suppressed): ItemScore {
  return write({ counts: null, figures: {}, suppressed });
}

export function toItemScore({ kind, counts, figures, options }: ItemResult): ItemScore {
  if (kind === 'category') {
    const isShown = options?.kind === 'shown';
    const suppressed = isShown ? null : (options?.because ?? 'notScored');
    const told = write({ counts, figures: {}, suppressed });
    return { ...told, options: isShown ? options.value : null };
  }
  if (figures.kind === 'hidden') {
    return write({ counts, figures: {}, suppressed: figures.because });
  }
  const suppressed = figures.value.distribution === null ? 'levelOnly' : null;
  return write({ counts, figures: figures.value, suppressed });
}

export type ItemScores = Readonly<Record<ItemId, ItemScore>>;
