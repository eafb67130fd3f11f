import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { WhyNot } from '../../../domain/score/results.ts';
import { shortWhyNot } from '../../../sentences/why-not.ts';
import type { ReportWords } from './words.ts';

/** Why a figure is not there, in a word or two; in a meeting there is only one reason. */
export function whyNot(because: WhyNot, { result }: RoundReport, words: ReportWords): string {
  return because === 'fewerThanK' && result.mode === 'consensus'
    ? words.report.noLevelAgreed
    : shortWhyNot(because, words);
}
