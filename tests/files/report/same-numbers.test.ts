import { beforeAll, describe, expect, it } from 'vitest';
import type { RoundReport } from '../../../src/domain/report/round-report.ts';
import type { ReportDocument, ReportTable } from '../../../src/files/report/report-document.ts';
import { writeDataSet } from '../../../src/files/data-set/write-data-set.ts';
import { writeDocx } from '../../../src/files/report/docx/write-docx.ts';
import { writeHtml } from '../../../src/files/report/html/write-html.ts';
import { writeXlsx } from '../../../src/files/report/xlsx/write-xlsx.ts';
import { toDocument } from '../../../src/features/report/document/to-document.ts';
import { toSheets } from '../../../src/features/report/document/to-sheets.ts';
import { gatherReport } from '../../../src/features/report/gather-report.ts';
import { loadReportWords } from '../../../src/features/report/words/words.ts';
import { largeRound, sourceOf } from '../../support/report.ts';
import { contentsOf, onePixel, plain, rowsOf, tablesOf, textsIn } from './read-files.ts';

/**
 * A network of 40 persons in its third round, with nine questionnaires: every number of the report
 * as the domain has it, in print and HTML, DOCX, XLSX and CSV.
 */
describe('the same numbers stand in every format (hard case 66)', () => {
  let report: RoundReport;
  let document: ReportDocument;
  let tables: ReportTable[];
  let html: string;
  let docx: Map<string, string>;
  let xlsx: Map<string, string>;
  let csv: string[][];

  beforeAll(async () => {
    const kept = await largeRound();
    report = await gatherReport(kept);
    const source = sourceOf(report, 'all');
    const words = await loadReportWords('en');
    document = toDocument(source, words);
    tables = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    html = writeHtml(document);
    const file = await writeDocx(document, () => Promise.resolve(onePixel));
    docx = textsIn(new Uint8Array(await file.arrayBuffer()));
    xlsx = textsIn(writeXlsx(toSheets(source, words), 'Report'));
    const set = textsIn(
      await writeDataSet({
        asked: report.parts.map(({ questionnaire }) => ({ questionnaire, scope: 'all' as const })),
        results: report.parts.map(({ result }) => result),
        answers: null,
        readMe: '',
        language: 'en',
        decimalMark: '.',
      }),
    );
    csv = (set.get('statistics/figures.csv') ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
  }, 60_000);

  it('in the tables of print, HTML and DOCX, cell for cell', () => {
    const shown = tables.map(({ rows }) =>
      rows.map((row) => row.map((cell) => (cell.kind === 'empty' ? '' : cell.text))),
    );
    const inHtml = [...html.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)].map(([, body = '']) =>
      [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd](?: [^>]*)?>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
          plain(cell),
        ),
      ),
    );
    expect(shown.length).toBeGreaterThan(40);
    expect(inHtml).toEqual(shown);
    const inDocx = tablesOf(docx.get('word/document.xml') ?? '').map((table) => table.slice(1));
    expect(inDocx).toEqual(shown);
  });

  it('in XLSX and CSV as in the domain, in full precision', () => {
    const means = report.parts.flatMap(({ result }) =>
      result.dimensions.flatMap(({ figures, n, scored }) =>
        scored && figures.kind === 'shown' ? [{ mean: figures.value.mean, n }] : [],
      ),
    );
    expect(means.length).toBeGreaterThan(20);
    const sheet = rowsOf(xlsx.get('xl/worksheets/sheet2.xml') ?? '').slice(1);
    const ofXlsx = sheet
      .map((row) => ({ numbers: row.filter((cell) => typeof cell === 'number') }))
      .filter(({ numbers }) => numbers.length > 2);
    expect(ofXlsx.map(({ numbers }) => numbers[0])).toEqual(means.map(({ mean }) => mean));
    const [head = [], ...rows] = csv;
    const at = (name: string) => head.indexOf(name);
    const dimensions = rows.filter((row) => row[at('item')] === '' && row[at('mean')] !== '');
    expect(
      dimensions.map((row) => ({ mean: Number(row[at('mean')]), n: Number(row[at('n')]) })),
    ).toEqual(means);
  });

  it('for every statement, with nothing where it is kept back', () => {
    const items = report.parts.flatMap(({ result }) =>
      result.dimensions.flatMap((dimension) => dimension.items),
    );
    const [head = [], ...rows] = csv;
    const at = (name: string) => head.indexOf(name);
    const ofItems = rows.filter((row) => row[at('item')] !== '');
    expect(ofItems).toHaveLength(items.length);
    const sheet = rowsOf(xlsx.get('xl/worksheets/sheet3.xml') ?? '').slice(1);
    expect(sheet).toHaveLength(items.length);
    let shown = 0;
    for (const [index, { id, figures, counts, options }] of items.entries()) {
      const row = ofItems[index] ?? [];
      expect(row[at('item')]).toBe(id.replaceAll('-', '_'));
      if (figures.kind === 'shown') {
        shown += 1;
        expect(Number(row[at('median')])).toBe(figures.value.median);
        expect(row[at('n')]).toBe(String(counts.n));
        if (figures.value.distribution !== null) {
          const levels = [1, 2, 3, 4, 5].map((level) => Number(row[at(`level_${level}`)]));
          expect(levels).toEqual([...figures.value.distribution]);
          const cells = (sheet[index] ?? []).map(String).join(' ');
          expect(cells).toContain(figures.value.distribution.join(' '));
        }
      } else if (options?.kind !== 'shown') {
        expect(row.slice(at('n'), at('suppressed')).every((cell) => cell === '')).toBe(true);
        expect(row[at('suppressed')]).toBe(figures.because);
      }
    }
    expect(shown).toBeGreaterThan(80);
  });

  it('in the drawings, whose words tell each mean', () => {
    const alternatives = contentsOf(html, 'title').slice(1).join('\n');
    for (const { result } of report.parts) {
      for (const { figures, scored } of result.dimensions) {
        if (scored && figures.kind === 'shown') {
          expect(alternatives).toContain(`: ${figures.value.mean.toFixed(1)}`);
        }
      }
    }
  });
});
