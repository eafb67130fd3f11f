import type { DimensionMoved, NotCompared } from '../../../domain/comparison/round-change.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type {
  Block,
  Cell,
  ReportSection,
  ReportTable,
} from '../../../files/report/report-document.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { whyNot } from '../words/lines.ts';
import { numbersOf, read, wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, empty, keptBack, said } from '../../../paper/cells.ts';
import type { ReportSource } from './choose.ts';
import type { Numbering } from '../../../paper/numbering.ts';

/** What moved since the round before, and who was invited then and now. */
export function change(
  { report, seatNames }: Pick<ReportSource, 'report' | 'seatNames'>,
  words: ReportWords,
  numbering: Numbering,
): ReportSection[] {
  const { before, round, parts } = report;
  if (before === null) return [];
  const { report: m, format } = words;
  const dayOf = (one: typeof round) => format.day(one.closedOn ?? one.openedOn);
  const lead = m.changeLead({
    before: before.label,
    beforeDay: dayOf(before),
    after: round.label,
    afterDay: dayOf(round),
  });
  const hasAny = parts.some((part) => part.change?.kind === 'compared');
  const body: Block[] = hasAny
    ? [
        numbering.table(changeTable(report, words)),
        { kind: 'paragraph', style: 'small', text: { text: roster(report, seatNames, words) } },
        ...notCompared(report, words),
      ]
    : [{ kind: 'paragraph', text: { text: m.otherReason } }, ...notCompared(report, words)];
  return [
    {
      key: 'change',
      beginsPage: false,
      blocks: [
        { kind: 'heading', level: 2, text: { text: m.changeTitle } },
        { kind: 'paragraph', text: { text: lead } },
        ...body,
      ],
    },
  ];
}

/** Which questionnaires cannot stand beside those of the round before, and why. */
function notCompared({ parts }: RoundReport, words: ReportWords): Block[] {
  const { report: m, time, format } = words;
  const byReason = new Map<NotCompared, string[]>();
  for (const { questionnaire, change: found } of parts) {
    if (found?.kind !== 'notCompared') continue;
    const titles = byReason.get(found.because) ?? [];
    byReason.set(found.because, [...titles, read(questionnaire.title, words)]);
  }
  return [...byReason].map(([because, titles]) => ({
    kind: 'paragraph',
    style: 'small',
    text: {
      text: m.notCompared({ titles: format.list(titles), reason: time.reasons[because] }),
    },
  }));
}

function roster(
  { before, round }: RoundReport,
  seatNames: ReportSource['seatNames'],
  { report: m, format }: ReportWords,
): string {
  const seatsOf = (one: typeof round | null) => one?.invited.map(({ seatId }) => seatId) ?? [];
  const [was, is] = [seatsOf(before), seatsOf(round)];
  const named = (seats: typeof was) =>
    format.list(seats.map((seat) => seatNames.get(seat) ?? seat));
  const joined = is.filter((seat) => !was.includes(seat));
  const left = was.filter((seat) => !is.includes(seat));
  if (joined.length + left.length === 0) return m.sameSeats;
  return [
    ...(joined.length > 0 ? [m.joined({ seats: named(joined) })] : []),
    ...(left.length > 0 ? [m.left({ seats: named(left) })] : []),
  ].join(' ');
}

function changeTable(report: RoundReport, words: ReportWords): ReportTable {
  const { report: m, results } = words;
  const all = report.parts.flatMap(({ change: found }) =>
    found?.kind === 'compared' ? found.dimensions : [],
  );
  // Where no organisation may be followed from round to round, nothing would stand there.
  const hasMoved = all.some((one) => one.kind === 'shown' && one.value.moved !== null);
  return {
    caption: m.changeTable,
    columns: [
      { label: results.dimension, width: 3.2 },
      { label: m.before, format: 'tenths', width: 1.2 },
      { label: m.persons, format: 'whole', width: 1.3 },
      { label: m.now, format: 'tenths', width: 1.2 },
      { label: m.persons, format: 'whole', width: 1.3 },
      { label: m.change, format: 'tenths', width: 1.4 },
      ...(hasMoved ? [{ label: m.moved, width: 1.9 }] : []),
      { label: m.verdict, width: hasMoved ? 3 : 4.4 },
    ],
    rows: report.parts.flatMap(({ questionnaire, change: found }) =>
      found?.kind !== 'compared'
        ? []
        : found.dimensions.map((one) => [
            said(wordsOf(dimensionOf(questionnaire, one.id).title, words)),
            ...(one.kind === 'shown'
              ? movedCells(one.value, hasMoved, words)
              : [
                  ...Array.from({ length: hasMoved ? 6 : 5 }, () => empty),
                  keptBack(
                    one.because === 'otherItems'
                      ? words.results.shortComplementary
                      : whyNot(one.because, report, words),
                  ),
                ]),
          ]),
    ),
  };
}

function movedCells(
  { before, now, difference, verdict, isLarge, moved }: DimensionMoved,
  hasMoved: boolean,
  words: ReportWords,
): Cell[] {
  const cell = cellsFor(words.format);
  const { count } = numbersOf(words);
  // Where all answered, chance has no part in it.
  const bySize = isLarge ? 'completeLarge' : 'completeSmall';
  return [
    cell.mean(before.mean),
    cell.count(before.n),
    cell.mean(now.mean),
    cell.count(now.n),
    cell.signed(difference),
    ...(hasMoved ? [movedCell(moved, count)] : []),
    said(words.time.verdicts[verdict === 'complete' ? bySize : verdict]),
  ];
}

function movedCell(moved: DimensionMoved['moved'], count: (value: number) => string): Cell {
  if (moved === null) return empty;
  return said([moved.up, moved.down, moved.same].map(count).join(' / '));
}
