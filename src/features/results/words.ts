import type { Finding } from '../../domain/report/finding.ts';
import type { DimensionResult, WhyNot } from '../../domain/score/results.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import { findingSentence } from '../../sentences/finding-sentence.ts';
import { numbersIn } from '../../sentences/numbers.ts';
import { sourceLine } from '../../sentences/source-line.ts';
import type { SpokenResults } from '../../sentences/spoken.ts';
import { shortWhyNot } from '../../sentences/why-not.ts';
import { isConsensus, type View } from './view.ts';

/** Numbers as the results show them. */
export function useNumbers() {
  return numbersIn(useFormat());
}

/** What sentences on results are made with, in the reader's language. */
export function useSpokenResults(): SpokenResults {
  return { language: useLanguage(), format: useFormat(), results: useMessages('results') };
}

/** A finding as a sentence in the reader's language. */
export function useFindingSentence(): (finding: Finding, view: View) => string {
  const spoken = useSpokenResults();
  return (finding, view) => findingSentence(finding, view, spoken);
}

/** Why a figure is not there, in a sentence. */
export function useWhyNot(): (
  because: WhyNot,
  about: { view: View; dontKnowShare: number | null },
) => string {
  const m = useMessages('results');
  const numbers = useNumbers();
  return (because, { view, dontKnowShare }) => {
    switch (because) {
      case 'fewerThanK':
        return isConsensus(view)
          ? m.whyNoAnswer
          : m.whyFewerThanK({ k: numbers.count(view.round.k) });
      case 'itemThreshold':
        return m.whyItemThreshold({
          count: numbers.count(view.questionnaire.itemThreshold ?? view.round.k),
        });
      case 'complementary':
        return m.whyComplementary;
      case 'notKnownEnough':
        return m.whyNotKnownEnough({ percent: numbers.percent(dontKnowShare ?? 0) });
      case 'tooFewItems':
        return m.whyTooFewItems;
      case 'notScored':
        return m.whyNotScored;
    }
  };
}

/** What stands at a dimension's mark: its mean, or in two or three words why there is none. */
export function useReading(): (dimension: DimensionResult) => string {
  const spoken = useSpokenResults();
  const numbers = useNumbers();
  return ({ figures }) =>
    figures.kind === 'shown'
      ? numbers.mean(figures.value.mean)
      : shortWhyNot(figures.because, spoken);
}

/** The line under every figure: questionnaire, version, mode, n of N, rule for missing data. */
export function useSourceLine(): (view: View, about: 'dimensions' | 'statements') => string {
  const spoken = useSpokenResults();
  return (view, about) => sourceLine(view, view.round, about, spoken);
}
