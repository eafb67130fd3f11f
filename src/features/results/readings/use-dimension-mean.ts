import type { AdviceGiven } from '../../../domain/report/dimension-advice.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { agreedStatements, isConsensus, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** A dimension's mean with its n, from a capital letter on. */
export function useDimensionMean(view: View): (given: AdviceGiven) => string {
  const m = useMessages('results');
  const numbers = useNumbers();
  return ({ advice, mean, n, asked }) => {
    const dimension = view.result.dimensions.find(({ id }) => id === advice.dimension);
    const agreed = isConsensus(view) && dimension !== undefined && agreedStatements(dimension);
    const { n: answered, of } = agreed || { n, of: asked };
    const p = {
      mean: numbers.mean(mean),
      n: numbers.count(answered),
      of: numbers.count(of),
    };
    const text = agreed ? m.dimensionFactsConsensus(p) : m.dimensionFacts(p);
    return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
  };
}
