import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../src/files/table/spreadsheet-guard.ts';
import { writeDocx } from '../../../src/files/report/docx/write-docx.ts';
import { writeHtml } from '../../../src/files/report/html/write-html.ts';
import { nameSheets } from '../../../src/files/report/xlsx/sheet-names.ts';
import { writeXlsx } from '../../../src/files/report/xlsx/write-xlsx.ts';
import { writeCsv } from '../../../src/files/data-set/write-csv.ts';
import type { ReportSheet } from '../../../src/files/report/report-document.ts';
import { toDocument } from '../../../src/features/report/document/to-document.ts';
import { toSheets } from '../../../src/features/report/document/to-sheets.ts';
import { gatherReport } from '../../../src/features/report/gather-report.ts';
import { loadReportWords } from '../../../src/features/report/words/words.ts';
import { anAction, aDocument } from '../../storage/support/records.ts';
import { exampleRound, sourceOf } from '../../support/report.ts';
import { emptyRole, emptyRoleChart } from '../../../src/domain/network/role-chart.ts';
import { TaskId } from '../../../src/domain/kernel/ids.ts';
import { onePixel, plain, rowsOf, textsIn } from './read-files.ts';

/** A name as people have them, and what a stranger might write instead. */
const name = '=1+1 Łódź Αθήνα Київ القاهرة & <b>"O\'Neill"</b> 👩‍👩‍👧 ]]>';

/** Somebody who sits in a seat: in no file. */
const person = 'Zoë, 0123 456789';

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

describe('a name in every text field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-report-'));
  let html: string;
  let docx: Uint8Array;
  let xlsx: Uint8Array;
  let dimensions: number[];

  beforeAll(async () => {
    const kept = await exampleRound(name);
    const [first] = kept.network.seats;
    if (first === undefined) throw new Error('There are seats');
    const report = await gatherReport({
      ...kept,
      roleChart: {
        ...emptyRoleChart(kept.network.id),
        roles: [
          {
            ...emptyRole(first.id),
            role: name,
            brings: name,
            willNotDo: name,
            mayShare: name,
            mayNotShare: name,
            legalBasis: name,
            contact: person,
            deputy: person,
          },
        ],
        tasks: [
          {
            id: TaskId.parse('t1'),
            title: name,
            parts: [{ seatId: first.id, part: 'accountable' }],
          },
        ],
      },
      actions: [{ ...anAction(), networkId: kept.network.id, text: name, state: 'open' }],
      documents: [
        {
          ...aDocument(),
          networkId: kept.network.id,
          title: name,
          version: name,
          state: 'live',
          confidentiality: 'network',
        },
      ],
    });
    dimensions = report.parts.flatMap(({ result }) =>
      result.dimensions.flatMap(({ figures, scored }) =>
        scored && figures.kind === 'shown' ? [figures.value.mean] : [],
      ),
    );
    const words = await loadReportWords('en');
    const source = sourceOf(report, 'all');
    html = writeHtml(toDocument(source, words));
    const file = await writeDocx(toDocument(source, words), () => Promise.resolve(onePixel));
    docx = new Uint8Array(await file.arrayBuffer());
    xlsx = writeXlsx(toSheets(source, words), name);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('stays what it is in HTML, where nothing of it becomes an element', () => {
    expect(plain(html).split(name).length).toBeGreaterThan(4);
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|<link|<img/);
    expect(html).toContain('<html lang="en">');
  });

  it('stays what it is in DOCX, in the running header and the properties too', () => {
    const files = textsIn(docx);
    for (const part of ['word/document.xml', 'word/header1.xml', 'docProps/core.xml']) {
      expect(plain(files.get(part) ?? ''), part).toContain(name);
    }
    const document = files.get('word/document.xml') ?? '';
    expect(document).toContain('w:tblHeader');
    expect(document).toContain('w:pStyle w:val="Heading1"');
    expect(document).toMatch(/<wp:docPr [^>]*descr="Profile on a scale from 1 to 5/);
    expect(files.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(files.get('word/footer1.xml')).toContain('PAGE');
  });

  it('stays text in XLSX and is never a formula (hard case 62)', () => {
    const files = textsIn(xlsx);
    const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(8);
    for (const [, sheet] of sheets) expect(sheet).not.toMatch(/<f>|<f /);
    const cells = sheets.flatMap(([, sheet]) => rowsOf(sheet).flat());
    expect(cells.filter((cell) => cell === name).length).toBeGreaterThan(2);
  });

  it('never says who sits in a seat', () => {
    const files = [html, ...textsIn(docx).values(), ...textsIn(xlsx).values()];
    expect(files.filter((file) => plain(file).includes('0123 456789'))).toEqual([]);
    expect(plain(html)).toContain(`May share: ${name}`);
  });

  it.skipIf(!hasOffice())(
    'reads the same in LibreOffice (skipped where it is not installed)',
    { timeout: 180_000 },
    () => {
      writeFileSync(join(folder, 'report.docx'), docx);
      writeFileSync(join(folder, 'report.xlsx'), xlsx);
      const convert = (to: string, file: string) =>
        execFileSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            to,
            '--outdir',
            folder,
            join(folder, file),
          ],
          { stdio: 'ignore', timeout: 120_000 },
        );
      convert('txt:Text (encoded):UTF8', 'report.docx');
      const text = readFileSync(join(folder, 'report.txt'), 'utf8');
      expect(text).toContain(name);
      expect(text).toContain('Table 1. Formalisation: the dimensions in numbers');
      // Every sheet, as comma separated UTF-8 with numbers in full.
      convert(
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1',
        'report.xlsx',
      );
      const sheet = (one: string) => readFileSync(join(folder, `report-${one}.csv`), 'utf8');
      expect(sheet('Read me').replaceAll('""', '"')).toContain(name);
      expect(sheet('Read me')).not.toMatch(/^2,|Err:|#NAME/m);
      const [first] = dimensions;
      expect(dimensions).toHaveLength(9);
      const means = sheet('Dimensions').trimEnd().split('\n').slice(1);
      expect(means).toHaveLength(9);
      const mean = Number(means[0]?.replaceAll('"', '').split(',')[3]);
      expect(mean).toBeCloseTo(first ?? 0, 12);
    },
  );
});

describe('text that spreadsheets stumble over', () => {
  const nasty = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    "'=1",
    "''x",
    'a,b;c',
    '"q"',
    'a\nb',
    'עברית',
  ];

  it('comes back from the spreadsheet profile as it was (hard case 62)', () => {
    const table = { columns: ['text'], rows: nasty.map((text) => [text]) };
    const csv = writeCsv(table, { kind: 'spreadsheet', decimalMark: ',' });
    expect(csv.startsWith('\uFEFFtext\r\n')).toBe(true);
    for (const text of nasty) {
      const guarded = guardCell(text);
      expect(guarded).not.toMatch(/^[=+\-@\t\r]/);
      expect(unguardCell(guarded)).toBe(text);
    }
    expect(csv).toContain("'=1+1\r\n");
  });

  it('keeps the statistics profile raw, and drops only what no text can hold', () => {
    const csv = writeCsv({ columns: ['text'], rows: [['=1+1'], ['a\0b']] }, { kind: 'statistics' });
    expect(csv).toBe('text\n=1+1\nab\n');
  });

  it('is written as far as a cell holds it (hard case 63)', () => {
    const sheet = (text: string): ReportSheet => ({
      name: 'One',
      table: { caption: '', columns: [{ label: 'x' }], rows: [[{ kind: 'words', text }]] },
    });
    const read = (text: string) =>
      rowsOf(textsIn(writeXlsx([sheet(text)], '')).get('xl/worksheets/sheet1.xml') ?? '')[1]?.[0];
    const long = '👍'.repeat(16_384);
    const kept = String(read(long));
    expect(kept.length).toBeLessThanOrEqual(32_767);
    expect(kept.endsWith('…')).toBe(true);
    expect(kept.isWellFormed()).toBe(true);
    expect(read('a\u202Eb\uD800c\0d')).toBe('a\u202Eb\uFFFDcd');
    expect(read('_x0041_')).toBe('_x005F_x0041_');
  });

  it('gives every sheet a name of its own that spreadsheets take (hard case 63)', () => {
    const long = 'Zusammenarbeit und Vertrauen im Netz';
    const names = nameSheets([
      long,
      `${long} zwei`,
      long.toUpperCase(),
      "'[a]:b*?/\\'",
      '',
      'History',
    ]);
    expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(6);
    for (const one of names) {
      expect(one.length).toBeLessThanOrEqual(31);
      expect(one).toMatch(/^[^[\]:*?/\\']+$/);
    }
  });
});
