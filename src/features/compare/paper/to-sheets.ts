import type { Cell, ReportSheet, ReportTable } from '../../../files/report/report-document.ts';
import { cellsFor, empty, said } from '../../../paper/cells.ts';
import { networksWithTwoRounds, type Material } from './material.ts';
import {
  changeTable,
  dimensionsTable,
  networksTable,
  statementsTable,
  visitsTable,
} from './tables.ts';
import { whatWords } from './what-section.ts';
import { read, type PaperWords } from './words.ts';

/** The same figures as sheets, for those who want to reckon with them. */
export function toSheets(material: Material, words: PaperWords): ReportSheet[] {
  const { m } = words;
  return [
    { name: m.readMe, table: readMe(material, words) },
    { name: m.sheetDimensions, table: dimensionsTable(material, words) },
    { name: m.sheetNetworks, table: withContext(networksTable(material, words), material, words) },
    { name: m.sheetStatements, table: statementsTable(material, words) },
    ...(networksWithTwoRounds(material) > 0
      ? [{ name: m.sheetChange, table: changeTable(material, words) }]
      : []),
    ...(material.visits.length > 0
      ? [{ name: m.sheetVisits, table: visitsTable(material, material.visits, words) }]
      : []),
  ];
}

function readMe(material: Material, words: PaperWords): ReportTable {
  const { m, format } = words;
  const { collection, questionnaire, made } = material;
  const lines = [
    collection.name,
    m.subtitle({ questionnaire: read(questionnaire.title, words), day: format.day(made.day) }),
    m.notRanked,
    ...(collection.example ? [m.invented] : []),
    ...whatWords(material, words),
    ...m.methodText,
    m.made({ version: made.version, day: format.day(made.day) }),
  ];
  return { caption: m.readMe, columns: [{ label: m.readMe, width: 10 }], rows: lines.map(toRow) };
}

function toRow(text: string): readonly Cell[] {
  return [said(text)];
}

/** What is known of each network beside its figures. */
function withContext(
  table: ReportTable,
  { rows, tellCountry }: Material,
  words: PaperWords,
): ReportTable {
  const { m, format } = words;
  const cell = cellsFor(format);
  return {
    ...table,
    columns: [
      ...table.columns,
      { label: m.country },
      { label: m.organisations, format: 'whole' },
      { label: m.closedOn },
      { label: m.rate, format: 'percent' },
      { label: m.isProvisional },
    ],
    rows: table.rows.map((cells, at): readonly Cell[] => {
      const row = rows[at];
      if (row === undefined) return cells;
      const { network, round, responseRate } = row.summary;
      const country = tellCountry(network.country);
      return [
        ...cells,
        country === '' ? empty : said(country ?? m.otherCountry),
        cell.count(network.organisations),
        said(round.closedOn),
        cell.percent(responseRate?.rate ?? null),
        said(row.isProvisional ? m.yes : m.no),
      ];
    }),
  };
}
