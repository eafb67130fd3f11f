import type { DimensionId } from '../../domain/kernel/ids.ts';
import type { Finding } from '../../domain/report/finding.ts';
import type { DimensionResult, WhyNot } from '../../domain/score/results.ts';
import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import { useReadText } from '../../ui/QuestionText.tsx';
import { dimensionOf, isConsensus, itemOf, type View } from './view.ts';

/** Numbers as the results show them: means with one decimal, medians only when they need it. */
export function useNumbers() {
  const format = useFormat();
  return {
    mean: (value: number) => format.number(value, 1),
    /** For means that one decimal cannot tell apart. */
    precise: (value: number) => format.number(value, 2),
    median: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    count: (value: number) => format.number(value),
    percent: (share: number) => format.percent(share),
  };
}

/** A finding as a sentence in the reader's language. */
export function useFindingSentence(): (finding: Finding, view: View) => string {
  const m = useMessages('results');
  const format = useFormat();
  const numbers = useNumbers();
  const read = useReadText();
  const evenSentence = (value: number, dimensions: number, { questionnaire, result }: View) => {
    const mean = numbers.mean(value);
    if (dimensions > 1) return m.even({ mean, count: numbers.count(dimensions) });
    const scored = result.dimensions.filter((dimension) => dimension.scored);
    const shown = scored.find(({ figures }) => figures.kind === 'shown');
    if (shown === undefined) return m.nothingToShow;
    const dimension = read(dimensionOf(questionnaire, shown.id).title);
    return scored.length === 1 ? m.single({ dimension, mean }) : m.onlyOne({ dimension, mean });
  };
  return (finding, view) => {
    const { questionnaire } = view;
    const titles = (ids: readonly DimensionId[]) =>
      format.list(ids.map((id) => read(dimensionOf(questionnaire, id).title)));
    switch (finding.kind) {
      case 'limiting':
        return m.limiting({
          lowest: titles(finding.dimensionIds),
          count: finding.dimensionIds.length,
          mean: numbers.mean(finding.mean),
          highest: titles(finding.highestIds),
          top: numbers.mean(finding.highest),
        });
      case 'even':
        return evenSentence(finding.mean, finding.dimensions, view);
      case 'nothingToShow':
        return m.nothingToShow;
      case 'itemByItem':
        return questionnaire.purpose === 'context' ? m.contextHeadline : m.itemByItem;
      case 'notKnownEnough':
        return m.notKnownEnoughFinding({
          dimension: read(dimensionOf(questionnaire, finding.dimensionId).title),
          percent: numbers.percent(finding.dontKnowShare),
        });
      case 'split': {
        const statement = read(itemOf(questionnaire, finding.itemId).text);
        const n = numbers.count(finding.n);
        return finding.adMd === null
          ? m.splitUnmeasured({ statement, n })
          : m.splitFinding({ statement, n, spread: numbers.mean(finding.adMd) });
      }
    }
  };
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
  const m = useMessages('results');
  const numbers = useNumbers();
  return ({ figures }) => {
    if (figures.kind === 'shown') return numbers.mean(figures.value.mean);
    switch (figures.because) {
      case 'fewerThanK':
        return m.shortFewerThanK;
      case 'itemThreshold':
        return m.shortItemThreshold;
      case 'complementary':
        return m.shortComplementary;
      case 'notKnownEnough':
        return m.shortNotKnownEnough;
      case 'tooFewItems':
        return m.shortTooFewItems;
      case 'notScored':
        return m.shortNotScored;
    }
  };
}

/** The line under every figure: questionnaire, version, mode, n of N, rule for missing data. */
export function useSourceLine(): (view: View, about: 'dimensions' | 'statements') => string {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  return (view, about) => {
    const { questionnaire, result, round } = view;
    const named = { title: read(questionnaire.title), version: result.version };
    const { handedIn, invited } = round.responseRate.persons;
    const sentences = isConsensus(view)
      ? [m.sourceConsensus(named)]
      : [
          m.sourceSurvey({ ...named, n: numbers.count(handedIn), of: numbers.count(invited) }),
          ...(about === 'dimensions' ? [m.sourceDimensions] : []),
        ];
    return [...sentences, ...(result.scope === 'core' ? [m.coreOnly] : [])].join(' ');
  };
}
