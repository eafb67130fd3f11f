import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Cell, ReportSheet, ReportTable } from '../../../files/report/report-document.ts';
import { stepOf } from '../words/step.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { wordsOf, type ReportWords } from '../words/words.ts';
import { said } from '../../../paper/cells.ts';
import type { ReportSource } from './choose.ts';
import { itemColumns, itemRows } from './items-table.ts';
import { answersTable } from './method.ts';
import { dimensionsTable } from './profile.ts';
import { actionsTable, documentsTable } from './registers.ts';
import { rolesTable, tasksTable } from './roles.ts';
import { toDocument } from './to-document.ts';

/** The same figures as sheets: what they are, the dimensions, the statements, what to do first. */
export function toSheets(source: ReportSource, words: ReportWords): ReportSheet[] {
  const { report } = source;
  const { sheets: names } = words.report;
  const asked = { ...report, parts: report.parts.filter(isChosen(source)) };
  return [
    { name: names.readMe, table: readMe(source, words) },
    { name: names.dimensions, table: dimensions(asked, words) },
    { name: names.items, table: items(asked, words) },
    { name: names.first, table: first(report, words) },
    ...(report.actions.length > 0
      ? [{ name: names.actions, table: actionsTable(source, words) }]
      : []),
    ...(report.documents.length > 0
      ? [{ name: names.documents, table: documentsTable(source, words) }]
      : []),
    ...(source.choice.sections.includes('roles') ? roleSheets(source, words) : []),
  ];
}

/** What seats said of themselves goes along only where the reader chose it. */
function roleSheets(source: ReportSource, words: ReportWords): ReportSheet[] {
  const { roles, tasks } = source.report;
  const { rolesTitle, tasksTitle } = words.roles;
  return [
    ...(roles.length > 0 ? [{ name: rolesTitle, table: rolesTable(source, words) }] : []),
    ...(tasks.length > 0 ? [{ name: tasksTitle, table: tasksTable(source, words) }] : []),
  ];
}

function isChosen({ choice }: ReportSource) {
  return ({ questionnaire }: RoundReport['parts'][number]) =>
    choice.questionnaires.includes(questionnaire.id);
}

function readMe(source: ReportSource, words: ReportWords): ReportTable {
  const { report: m } = words;
  const document = toDocument({ ...source, choice: { ...source.choice, sections: [] } }, words);
  const [summary] = document.sections;
  const method = document.sections.at(-1);
  const lines = [summary, method].flatMap((section) =>
    (section?.blocks ?? []).flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'list' ? block.items.map(({ text }) => text) : [];
    }),
  );
  return {
    caption: document.title,
    columns: [{ label: m.readMeText, width: 12 }],
    rows: [
      [said(document.title)],
      [said(document.subtitle)],
      ...lines.map((text) => [said(text)]),
      [said(m.hiddenCells)],
      ...answersTable(source.report, words).rows.map((row) => [
        said(row.map((cell) => ('text' in cell ? cell.text : '')).join(' · ')),
      ]),
    ],
  };
}

/** All questionnaires under one head, so that the sheet can be sorted. */
function dimensions(report: RoundReport, words: ReportWords): ReportTable {
  const { report: m } = words;
  const tables = report.parts.map((part) => ({
    part,
    table: dimensionsTable(part, report, words),
  }));
  const widest = tables.toSorted((a, b) => b.table.columns.length - a.table.columns.length)[0];
  const columns = widest?.table.columns ?? [];
  return {
    caption: m.sheets.dimensions,
    columns: [{ label: m.questionnaire, width: 3 }, { label: m.version }, ...columns],
    rows: tables.flatMap(({ part, table }) =>
      table.rows.map((row) => [
        said(wordsOf(part.questionnaire.title, words)),
        said(part.result.version),
        ...columns.map((column): Cell => {
          const at = table.columns.findIndex(({ label }) => label === column.label);
          return row[at] ?? { kind: 'empty' };
        }),
      ]),
    ),
  };
}

function items(report: RoundReport, words: ReportWords): ReportTable {
  const { report: m, results } = words;
  return {
    caption: m.sheets.items,
    columns: [
      { label: m.questionnaire, width: 3 },
      { label: results.dimension, width: 3 },
      { label: m.code, width: 2 },
      ...itemColumns(report, words),
    ],
    rows: report.parts.flatMap((part) =>
      part.result.dimensions.flatMap((dimension) => {
        const title = wordsOf(dimensionOf(part.questionnaire, dimension.id).title, words);
        return itemRows(part, dimension, report, words).map((row, index) => [
          said(wordsOf(part.questionnaire.title, words)),
          said(title),
          said(dimension.items[index]?.id ?? ''),
          ...row,
        ]);
      }),
    ),
  };
}

function first(report: RoundReport, words: ReportWords): ReportTable {
  const { report: m, results } = words;
  return {
    caption: m.firstTitle,
    columns: [
      { label: m.step, width: 6 },
      { label: results.statement, width: 5 },
      { label: m.why, width: 6 },
      { label: m.source, width: 4 },
    ],
    rows: report.recommendations.first.map((one) => {
      const { text, about, why, source } = stepOf(one, report, words);
      return [
        said(text),
        about === null ? { kind: 'empty' } : said(about),
        said(why),
        said(source),
      ];
    }),
  };
}
