import type { WhyNot } from '../../../domain/score/results.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Block, ReportSection, ReportTable } from '../../../files/report/report-document.ts';
import { itemOfStatement } from '../words/find.ts';
import { wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, empty, said } from '../../../paper/cells.ts';
import type { Numbering } from '../../../paper/numbering.ts';

/** What members do not know, and what is kept back and why. */
export function notKnown(
  report: RoundReport,
  words: ReportWords,
  numbering: Numbering,
): ReportSection {
  const { report: m } = words;
  const hidden = hiddenTable(report, words);
  return {
    key: 'notKnown',
    beginsPage: false,
    blocks: [
      { kind: 'heading', level: 2, text: { text: m.notKnownTitle } },
      { kind: 'paragraph', text: { text: m.notKnownLead } },
      report.leastKnown.length === 0
        ? { kind: 'paragraph', text: { text: m.nothingUnknown } }
        : numbering.table(unknownTable(report, words)),
      hidden.rows.length === 0
        ? ({ kind: 'paragraph', text: { text: m.hiddenNothing } } satisfies Block)
        : numbering.table(hidden),
    ],
  };
}

function unknownTable(report: RoundReport, words: ReportWords): ReportTable {
  const { report: m, results } = words;
  const cell = cellsFor(words.format);
  return {
    caption: m.notKnownTable,
    columns: [
      { label: results.statement, width: 6 },
      { label: m.dontKnowShare, format: 'percent', width: 1.3 },
      { label: results.dontKnow, format: 'whole', width: 1.3 },
      { label: m.levelsGiven, format: 'whole', width: 1.3 },
      { label: m.asked, format: 'whole', width: 1.2 },
    ],
    rows: report.leastKnown.map((statement) => [
      said(wordsOf(itemOfStatement(report, statement).text, words)),
      cell.percent(statement.dontKnowShare),
      cell.count(statement.dontKnow),
      cell.count(statement.n),
      cell.count(statement.asked),
    ]),
  };
}

/** Reasons why figures are not there, with how many; by questionnaire. */
function hiddenTable({ parts, result }: RoundReport, words: ReportWords): ReportTable {
  const { report: m } = words;
  const cell = cellsFor(words.format);
  const reason = (because: WhyNot) =>
    result.mode === 'consensus' && because === 'fewerThanK' ? m.noLevelAgreed : m.because[because];
  const orNothing = (count: number) => (count === 0 ? empty : cell.count(count));
  return {
    caption: m.hiddenTable,
    columns: [
      { label: m.questionnaire, width: 2 },
      { label: m.hiddenWhy, width: 4 },
      { label: m.hiddenDimensions, format: 'whole' },
      { label: m.hiddenItems, format: 'whole' },
    ],
    rows: parts.flatMap(({ questionnaire, hidden }) =>
      hidden
        .filter(({ because }) => because !== 'notScored')
        .map(({ because, dimensions, items }) => [
          said(wordsOf(questionnaire.title, words)),
          said(reason(because)),
          orNothing(dimensions),
          orNothing(items),
        ]),
    ),
  };
}
