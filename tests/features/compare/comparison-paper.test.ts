import { beforeAll, describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/domain/comparison/collection.ts';
import { comparedIn } from '../../../src/domain/comparison/compared-in.ts';
import type { Summary } from '../../../src/domain/comparison/summary.ts';
import { CollectionId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { gather, type Material } from '../../../src/features/compare/paper/material.ts';
import { toData } from '../../../src/features/compare/paper/to-data.ts';
import { toDocument } from '../../../src/features/compare/paper/to-document.ts';
import { toSheets } from '../../../src/features/compare/paper/to-sheets.ts';
import type { PaperWords } from '../../../src/features/compare/paper/words.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import type { Block, ReportTable } from '../../../src/files/report/report-document.ts';
import { writeDocx } from '../../../src/files/report/docx/write-docx.ts';
import { writeHtml } from '../../../src/files/report/html/write-html.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import words from '../../../src/i18n/en/comparison-paper.ts';
import report from '../../../src/i18n/en/report.ts';
import { onePixel, plain, tablesOf, textsIn } from '../../files/report/read-files.ts';
import { aCollection } from '../../storage/support/records.ts';
import { collect, hashOf, makeSummary } from '../../support/summaries.ts';

const formalisation = QuestionnaireId.parse('FORM');
const english: PaperWords = { language: 'en', format: createFormat('en'), m: words, report };
const collection = aCollection({
  id: CollectionId.parse('collection-1'),
  name: 'Łódź & <others>',
  labels: {},
});
let form: Questionnaire;

beforeAll(async () => {
  form = await loadQuestionnaire(formalisation);
});

function materialOf(
  summaries: readonly Summary[],
  own = collection.own,
  naming = collection.naming,
): Material {
  const compared = comparedIn(
    collect(summaries),
    { questionnaireId: formalisation, mode: 'survey', scope: 'all', own },
    new Map(),
  );
  const numbers = new Map(compared.rows.map(({ key }, at) => [String(key), `Network ${at + 1}`]));
  return gather({
    collection: { ...collection, naming },
    compared,
    questionnaire: form,
    callOf: (key) => numbers.get(key) ?? '',
    plane: null,
    visits: [],
    topicTitle: () => ({}),
    made: { version: '0.1.0', day: '2026-11-21' },
  });
}

const levels = (count: number) => Array.from({ length: count }, (_, at) => 1 + (at % 5));
const networks = (count: number): Summary[] =>
  levels(count).map((level, at) =>
    makeSummary({ network: `n${at}`, questionnaires: [form], levelOf: () => level }),
  );

const tablesIn = (material: Material): ReportTable[] =>
  toDocument(material, english).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block: Block) => (block.kind === 'table' ? [block.table] : [])),
  );
const captions = (material: Material) => tablesIn(material).map(({ caption }) => caption);

describe('a comparison on paper', () => {
  it('counts networks, by hand: medians, quartiles, and who shares a gap', () => {
    // Levels 1 to 5, twice over: median 3, a quarter below 2, a quarter above 4.
    const [standing, gaps] = tablesIn(materialOf(networks(10)));
    expect(standing?.rows[0]?.slice(1).map((cell) => 'text' in cell && cell.text)).toEqual([
      '10',
      '1.0',
      '2.0',
      '3.0',
      '4.0',
      '5.0',
    ]);
    // Levels 1 and 2 are gaps: four of ten networks.
    expect(gaps?.rows).toHaveLength(10);
    expect(gaps?.rows[0]?.slice(1, 4).map((cell) => 'text' in cell && cell.text)).toEqual([
      '4',
      '10',
      '40%',
    ]);
  });

  it('names no single network where fewer than five stand beside each other', () => {
    const material = materialOf(networks(4));
    expect(captions(material).join(' ')).not.toContain('Dimensions over all networks');
    const standing = toSheets(material, english)[1]?.table;
    expect(standing?.rows[0]?.slice(2).every(({ kind }) => kind === 'empty')).toBe(true);
  });

  it('shows a provisional network and does not count it', () => {
    const late = makeSummary({ network: 'late', questionnaires: [form], answered: 6 });
    const material = materialOf([...networks(10), late]);
    expect(material.rows).toHaveLength(11);
    expect(material.counted).toBe(10);
    const [what] = toDocument(material, english).sections;
    expect(JSON.stringify(what)).toContain('10 of 11 networks count');
    expect(JSON.stringify(tablesIn(material))).toContain(', provisional');
  });

  it('leaves a long table of networks to the spreadsheet, so that it stays within ten pages', () => {
    const material = materialOf(networks(61));
    expect(captions(material).join(' ')).not.toContain('Networks by dimension');
    expect(toSheets(material, english)[2]?.table.rows).toHaveLength(61);
  });

  it('says the same numbers on the page, in a word processor and in a browser', async () => {
    const material = materialOf(networks(10));
    const document = toDocument(material, english);
    const html = writeHtml(document);
    const docx = await writeDocx(document, () => Promise.resolve(onePixel));
    const files = textsIn(new Uint8Array(await docx.arrayBuffer()));
    const written = tablesOf(files.get('word/document.xml') ?? '');
    const expected = tablesIn(material).map(({ rows }) =>
      rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : ''))),
    );
    expect(expected.flat(2).length).toBeGreaterThan(100);
    // Soft hyphens in heads aside, a table of a file is the head and the same cells.
    expect(written.map((rows) => rows.slice(1))).toEqual(expected);
    for (const text of expected.flat(2)) expect(plain(html)).toContain(text);
    expect(plain(html)).toContain('Łódź & <others>');
  });

  it('gives tables for statistics in full precision, each column explained', () => {
    const tables = toData(materialOf(networks(3), hashOf('network n0')));
    const codebook = tables.at(-1)?.table.rows.map(([table, column]) => `${table} ${column}`);
    for (const { name, table } of tables.slice(0, -1)) {
      for (const column of table.columns) expect(codebook).toContain(`${name} ${column}`);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
    const means = tables[1]?.table.rows.map(([network, , mean]) => [network, mean]);
    expect(new Set(means?.map(([, mean]) => mean))).toEqual(new Set([1, 2, 3]));
  });

  it('leaves out what is kept back, with the reason, and never as a number', () => {
    const [first, ...others] = form.dimensions;
    const hidden = makeSummary({
      network: 'hidden',
      questionnaires: [form],
      levelOf: (_, dimension) => (dimension.id === first?.id ? null : 3),
    });
    const material = materialOf([hidden, ...networks(5)]);
    const rows = toData(material)[1]?.table.rows ?? [];
    const missing = rows.filter(([, , mean]) => mean === null);
    expect(missing).toHaveLength(1);
    expect(missing[0]?.at(-1)).not.toBe('');
    expect(others.length).toBeGreaterThan(0);
    expect(JSON.stringify(tablesIn(material))).toContain('kept back');
  });

  it('tells no network by its country where networks have no names', () => {
    const five = Array.from({ length: 5 }, () => 'NL');
    const summaries = [...five, 'DK', 'NO', 'NO', 'NO', 'NO'].map((country, at) =>
      makeSummary({ network: `c${at}`, questionnaires: [form], country }),
    );
    const told = (naming: Collection['naming']) => {
      const material = materialOf(summaries, null, naming);
      const data = toData(material).find(({ name }) => name === 'networks')?.table;
      const at = data?.columns.indexOf('country') ?? -1;
      const sheet = toSheets(material, english).find(({ name }) => name === 'Networks');
      return {
        data: new Set(data?.rows.map((row) => row[at])),
        sheet: JSON.stringify(sheet?.table.rows),
      };
    };
    for (const naming of ['hidden', 'alias'] as const) {
      expect(told(naming).data).toEqual(new Set(['NL', 'other']));
      expect(told(naming).sheet).not.toMatch(/"(DK|NO)"/);
      expect(told(naming).sheet).toContain('one of the other countries');
    }
    expect(told('names').data).toEqual(new Set(['NL', 'DK', 'NO']));
    expect(told('names').sheet).toMatch(/"DK"/);
  });
});
