import { groupingOf, groupsOf } from '../../../domain/network/grouping.ts';
import type { ReportPart, RoundReport } from '../../../domain/report/round-report.ts';
import type { Block, Cell, ReportSection } from '../../../files/report/report-document.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { whyNot } from '../words/lines.ts';
import { wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, empty, keptBack, said } from '../../../paper/cells.ts';
import type { Numbering } from '../../../paper/numbering.ts';

/** How far the two groups of the round see each dimension apart, where that may be told. */
export function perspectives(
  report: RoundReport,
  words: ReportWords,
  numbering: Numbering,
): ReportSection[] {
  const { report: m, grouping: of } = words;
  const grouping = groupingOf(report.round);
  const [first, second] = groupsOf[grouping];
  const all = report.parts.flatMap((part) => part.perspectives);
  if (all.length === 0) return [];
  const body: Block = all.some(({ gap }) => gap.kind === 'shown')
    ? numbering.table({
        caption: m.gapTable,
        columns: [
          { label: words.results.dimension, width: 4 },
          { label: of.names[first], format: 'tenths', width: 1.6 },
          { label: m.persons, format: 'whole', width: 1.3 },
          { label: of.names[second], format: 'tenths', width: 1.6 },
          { label: m.persons, format: 'whole', width: 1.3 },
          { label: of.gap, format: 'tenths', width: 1.2 },
          { label: m.gapReading, width: 2.4 },
        ],
        rows: report.parts.flatMap((part) => rowsOf(part, report, words)),
      })
    : { kind: 'paragraph', text: { text: m.gapNothing } };
  return [
    {
      key: 'perspectives',
      beginsPage: false,
      blocks: [
        { kind: 'heading', level: 2, text: { text: of.titles[grouping] } },
        { kind: 'paragraph', text: { text: m.gapLead } },
        body,
      ],
    },
  ];
}

function rowsOf(part: ReportPart, report: RoundReport, words: ReportWords): Cell[][] {
  const { report: m } = words;
  const cell = cellsFor(words.format);
  return part.perspectives.map(({ id, gap }) => {
    const title = said(wordsOf(dimensionOf(part.questionnaire, id).title, words));
    if (gap.kind === 'hidden') {
      const why = keptBack(whyNot(gap.because, report, words));
      return [title, empty, empty, empty, empty, empty, why];
    }
    const { means, persons, gap: difference, isLarge } = gap.value;
    return [
      title,
      cell.mean(means[0]),
      cell.count(persons[0]),
      cell.mean(means[1]),
      cell.count(persons[1]),
      cell.signed(difference),
      said(isLarge ? m.gapLarge : m.gapSmall),
    ];
  });
}
