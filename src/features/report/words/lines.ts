import type { ReportPart, RoundReport } from '../../../domain/report/round-report.ts';
import type { WhyNot } from '../../../domain/score/results.ts';
import { numbersOf, read, type ReportWords } from './words.ts';

/** Why a figure is not there, in a word or two; in a meeting there is only one reason. */
export function whyNot(because: WhyNot, { result }: RoundReport, words: ReportWords): string {
  const { results: m, report } = words;
  switch (because) {
    case 'fewerThanK':
      return result.mode === 'consensus' ? report.noLevelAgreed : m.shortFewerThanK;
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
}

/** The line under a figure: questionnaire, version, mode, n of N, rule for missing data. */
export function sourceLine(part: ReportPart, report: RoundReport, words: ReportWords): string {
  const { results: m } = words;
  const numbers = numbersOf(words);
  const named = { title: read(part.questionnaire.title, words), version: part.result.version };
  const { handedIn, invited } = report.result.responseRate.persons;
  const sentences =
    report.result.mode === 'consensus'
      ? [m.sourceConsensus(named)]
      : [
          m.sourceSurvey({ ...named, n: numbers.count(handedIn), of: numbers.count(invited) }),
          m.sourceDimensions,
        ];
  return [...sentences, ...(part.result.scope === 'core' ? [m.coreOnly] : [])].join(' ');
}

/** A sentence with its full stop, where it does not end with one. */
export function toSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

export function withCapital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
