import {
  isReviewOverdue,
  typesInForce,
  type DocumentEntry,
} from '../../../domain/network/document-entry.ts';
import type { DocumentType } from '../../../domain/network/document-type.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import type {
  Block,
  Cell,
  ReportSection,
  ReportTable,
  Words,
} from '../../../files/report/report-document.ts';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { numbersOf, wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, empty, said } from '../../../paper/cells.ts';
import type { ReportSource } from './choose.ts';
import type { Numbering } from '../../../paper/numbering.ts';

type Kept = Pick<ReportSource, 'report' | 'seatNames'>;

/** The documents of the network, and which levels one of them shows. */
export function documents(kept: Kept, words: ReportWords, numbering: Numbering): ReportSection[] {
  const { report: m } = words;
  if (kept.report.documents.length === 0) return [];
  return [
    {
      key: 'documents',
      beginsPage: false,
      blocks: [
        { kind: 'heading', level: 2, text: { text: m.documentsTitle } },
        { kind: 'paragraph', text: { text: kindsInForce(kept.report, words) } },
        numbering.table(documentsTable(kept, words)),
        ...evidence(kept.report, words, numbering),
      ],
    },
  ];
}

/** Kinds of document in force by when they help; what is optional is counted and never missing. */
function kindsInForce({ documents: entries }: RoundReport, words: ReportWords): string {
  const { count } = numbersOf(words);
  const inForce = typesInForce(entries);
  const of = (wanted: DocumentType['phase']) => {
    const all = documentTypes.filter(({ phase }) => phase === wanted);
    return {
      there: count(all.filter(({ key }) => inForce.has(key)).length),
      all: count(all.length),
    };
  };
  return words.report.kindsInForce({
    start: of('start'),
    grow: of('grow'),
    optional: of('optional').there,
  });
}

/** What the network has taken on, by whom and until when. */
export function actions(kept: Kept, words: ReportWords, numbering: Numbering): ReportSection[] {
  if (kept.report.actions.length === 0) return [];
  return [
    {
      key: 'actions',
      beginsPage: false,
      blocks: [
        { kind: 'heading', level: 2, text: { text: words.report.actionsTitle } },
        numbering.table(actionsTable(kept, words)),
      ],
    },
  ];
}

export function documentsTable({ report, seatNames }: Kept, words: ReportWords): ReportTable {
  const { report: m } = words;
  return {
    caption: m.documentsTable,
    columns: [
      { label: m.document, width: 4 },
      { label: m.owner, width: 3 },
      { label: m.version, width: 1.4 },
      { label: m.documentState, width: 1.6 },
      { label: m.reviewOn, width: 2.2 },
    ],
    rows: report.documents.map((entry) => [
      said(titleOf(entry, words)),
      said(ownerOf(entry.owner, seatNames, words)),
      said(entry.version),
      said(m.documentStates[entry.state]),
      reviewCell(entry, report.today, words),
    ]),
  };
}

export function actionsTable({ report, seatNames }: Kept, words: ReportWords): ReportTable {
  const { report: m, format } = words;
  return {
    caption: m.actionsTable,
    columns: [
      { label: m.action, width: 5 },
      { label: m.actionOwner, width: 3 },
      { label: m.due, width: 2 },
      { label: m.state, width: 1.5 },
    ],
    rows: report.actions.map(({ text, owner, due, state }) => [
      said(text),
      said(ownerOf(owner, seatNames, words)),
      due === null ? empty : said(format.day(due)),
      said(m.actionStates[state]),
    ]),
  };
}

/** The type in the report's words, or what the network calls it; both where both say something. */
function titleOf({ type, title }: DocumentEntry, words: ReportWords): Words {
  const known = documentTypes.find(({ key }) => key === type);
  const typed = known === undefined ? { text: type ?? '' } : wordsOf(known.title, words);
  if (title.trim() === '') return typed;
  return typed.text === '' ? { text: title } : { ...typed, text: `${typed.text}: ${title}` };
}

function ownerOf(
  owner: string | null,
  seatNames: ReadonlyMap<string, string>,
  { report: m }: ReportWords,
): string {
  return owner === null ? m.nobody : (seatNames.get(owner) ?? m.nobody);
}

function reviewCell(entry: DocumentEntry, today: string, words: ReportWords): Cell {
  if (entry.reviewOn === null) return empty;
  const day = words.format.day(entry.reviewOn);
  return said(isReviewOverdue(entry, today) ? words.report.overdue({ day }) : day);
}

function evidence(report: RoundReport, words: ReportWords, numbering: Numbering): Block[] {
  const { report: m, results } = words;
  const numbers = numbersOf(words);
  const cell = cellsFor(words.format);
  const all = report.parts.flatMap(({ questionnaire, evidence: { items } }) =>
    items.map((item) => ({ ...item, item: itemOf(questionnaire, item.itemId) })),
  );
  const shown = all.filter(({ standing }) => standing === 'shown').length;
  const claimed = all.filter(({ standing }) => standing === 'claimed');
  const of = shown + claimed.length;
  if (of === 0) return [];
  const lead = m.evidenceLead({
    percent: numbers.percent(shown / of),
    n: numbers.count(shown),
    of: numbers.count(of),
  });
  return [
    { kind: 'heading', level: 3, text: { text: m.evidenceTitle } },
    { kind: 'paragraph', text: { text: lead } },
    ...(claimed.length === 0
      ? []
      : [
          numbering.table({
            caption: m.claimedTable,
            columns: [
              { label: results.statement, width: 6 },
              { label: results.median, format: 'tenths' },
              { label: m.persons, format: 'whole' },
              { label: m.asked, format: 'whole' },
            ],
            rows: claimed.map(({ item, level, n, asked }) => [
              said(wordsOf(item.text, words)),
              cell.median(level),
              cell.count(n),
              cell.count(asked),
            ]),
          }),
        ]),
  ];
}
