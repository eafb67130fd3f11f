import type { DimensionFigures, DimensionResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { agreedStatements, isConsensus, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** The inputs of a dimension's mean and interval in words; only for one whose figures are shown. */
export function useMadeLines(view: View) {
  const m = useMessages('made');
  const numbers = useNumbers();
  return {
    mean: (dimension: DimensionResult, { mean, organisations }: DimensionFigures): string => {
      const shown = numbers.precise(mean);
      if (isConsensus(view) || organisations === null) {
        const { n, of } = agreedStatements(dimension);
        return m.agreedMean({ n: numbers.count(n), of: numbers.count(of), mean: shown });
      }
      return m.personsMeans({
        n: numbers.count(dimension.n),
        of: numbers.count(view.result.asked),
        organisations: numbers.count(organisations),
        mean: shown,
      });
    },
    interval: ({ n }: DimensionResult, { interval }: DimensionFigures): string => {
      const of = numbers.count(view.round.responseRate.persons.invited);
      switch (interval.kind) {
        case 'complete':
          return m.intervalComplete({ of });
        case 'none':
          return m.intervalNone({ n: numbers.count(n) });
        case 'interval':
          return m.intervalFrom({
            n: numbers.count(n),
            of,
            low: numbers.precise(interval.low),
            high: numbers.precise(interval.high),
          });
      }
    },
  };
}
