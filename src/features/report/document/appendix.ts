import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { ReportSection } from '../../../files/report/report-document.ts';
import { wordsOf, type ReportWords } from '../words/words.ts';
import { dimensionTables } from './items-table.ts';
import type { Numbering } from '../../../paper/numbering.ts';

/** Every statement that may be shown, by questionnaire and dimension. */
export function appendix(
  report: RoundReport,
  words: ReportWords,
  numbering: Numbering,
): ReportSection {
  const { report: m } = words;
  return {
    key: 'appendix',
    beginsPage: true,
    blocks: [
      { kind: 'heading', level: 2, text: { text: m.appendixTitle } },
      { kind: 'paragraph', text: { text: m.appendixLead } },
      ...report.parts.flatMap((part) => [
        { kind: 'heading', level: 3, text: wordsOf(part.questionnaire.title, words) } as const,
        ...dimensionTables(part, report, words).map(numbering.table),
      ]),
    ],
  };
}
