import type { SummaryDimension, SummaryItem } from '../../../domain/comparison/summary.ts';
import type { WhyNot } from '../../../domain/score/results.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import type { Shown } from './shown.ts';

/** Numbers of a summary in the reader's language; what is not there is a dash. */
export function useFigures() {
  const m = useMessages('summary');
  const format = useFormat();
  const count = (value: number) => format.number(value);
  const precise = (value: number | null) => (value === null ? '–' : format.number(value, 2));
  return {
    count,
    precise,
    median: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    percent: (share: number | null) => (share === null ? '–' : format.percent(share)),
    ofAll: (n: number, of: number) => m.ofAll({ n: count(n), of: count(of) }),
    interval: (interval: IntervalOf) =>
      interval.kind === 'interval'
        ? m.interval({ low: precise(interval.low), high: precise(interval.high) })
        : m.intervalKinds[interval.kind],
  };
}

type IntervalOf = Extract<SummaryDimension['figures'], { kind: 'shown' }>['value']['interval'];

/** Why a figure stays back, in a sentence. */
export function useWhyBack(shown: Shown) {
  const results = useMessages('results');
  const m = useMessages('summary');
  const { count, percent } = useFigures();
  const { mode, k, revision } = shown.summary.round;
  return (
    because: WhyNot,
    { kind, dontKnowShare }: { kind?: SummaryItem['kind']; dontKnowShare: number | null },
  ): string => {
    switch (because) {
      case 'fewerThanK':
        return mode === 'consensus' ? results.whyNoAnswer : results.whyFewerThanK({ k: count(k) });
      case 'itemThreshold': {
        const threshold = shown.questionnaire.itemThreshold ?? k;
        return results.whyItemThreshold({ count: count(threshold) });
      }
      case 'complementary':
        return revision > 1
          ? `${results.whyComplementary} ${m.laterFile}`
          : results.whyComplementary;
      case 'notKnownEnough':
        return results.whyNotKnownEnough({ percent: percent(dontKnowShare ?? 0) });
      case 'tooFewItems':
        return results.whyTooFewItems;
      case 'notScored':
        return kind === 'category' ? m.category : results.whyNotScored;
    }
  };
}
