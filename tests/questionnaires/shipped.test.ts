import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentTypeKeys, documentTypes } from '../../src/files/built-in/document-types.ts';
import { findPaper, papers } from '../../src/files/built-in/papers.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../src/files/built-in/questionnaires.ts';
import { seatTypes } from '../../src/files/built-in/seat-types.ts';
import { checkQuestionnaire } from '../../src/files/questionnaire/check-questionnaire.ts';
import type { Source } from '../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../src/domain/questionnaire/scope.ts';
import { numbersIn, textsIn } from '../support/texts-in.ts';

const folder = new URL('../../questionnaires/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const all = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));

describe('the shipped questionnaires', () => {
  it('are nine, with 118 items to rate, three between poles and five conditions', () => {
    expect(files).toHaveLength(9);
    const kinds = all.flatMap((one) => itemsOf(one).map(({ kind }) => kind));
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
    expect([count('level'), count('bipolar'), count('category')]).toEqual([118, 3, 5]);
  });

  it.each(files)('%s is in order', (name) => {
    const checked = checkQuestionnaire(readFileSync(new URL(name, folder)), {
      documentTypes: documentTypeKeys,
    });
    expect(checked.ok ? [] : checked.error).toEqual([]);
  });

  it('give no id twice, over all of them', () => {
    const ids = all.flatMap((one) => itemsOf(one).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['FORM', 24, 12],
    ['TRUST', 21, 6],
    ['BAL', 5, 0],
    ['CASE', 8, 0],
  ])('%s has %d items, %d of them core', (id, count, core) => {
    expect(questionnaireIndex.find((entry) => entry.id === id)?.counts).toEqual({
      all: count,
      core,
    });
  });

  it('allow not applicable just where the method does', () => {
    const allowed = all.flatMap((one) =>
      itemsOf(one)
        .filter((item) => item.notApplicable === true)
        .map(({ id }) => String(id)),
    );
    expect(allowed.filter((id) => !id.startsWith('CASE-')).toSorted()).toEqual([
      'FORM-MAN-5',
      'INFO-HAN-1',
      'INFO-SAF-3',
      'INFO-SAF-4',
      'LOC-COM-4',
      'LOC-STR-4',
      'NAT-04',
      'NAT-12',
      'SEC-CNT-3',
      'SEC-UND-2',
    ]);
    expect(allowed.filter((id) => id.startsWith('CASE-'))).toHaveLength(8);
  });

  it('name only papers that are listed', () => {
    const sources = all.flatMap((one) =>
      itemsOf(one).flatMap((item): readonly Source[] => [
        ...item.sources,
        ...(item.kind === 'level' ? (item.nextStep.sources ?? []) : []),
      ]),
    );
    expect(sources.filter(({ paper }) => findPaper(paper) === undefined)).toEqual([]);
    expect(papers.length).toBeGreaterThanOrEqual(5);
  });

  it('speak to practitioners: no ids, no line numbers, no shorthand for papers', () => {
    const odd = textsIn(all)
      .flatMap((text) => Object.values(text))
      .filter((text) => /\bS[0-4]\b|\bseeds?\b|[A-Z]{3,}-[A-Z]{3}-\d|\bL\d+/.test(text));
    expect(odd).toEqual([]);
  });

  it('keep French marks with the word before them', () => {
    const french = textsIn(all).map((text) => text['fr'] ?? '');
    expect(french.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('speak all four languages, each in words of its own and with the same numbers', () => {
    for (const one of all) expect(one.languages).toEqual(['en', 'nl', 'de', 'fr']);
    const texts = textsIn(all);
    expect(texts.length).toBeGreaterThan(700);
    for (const text of texts) {
      const values = Object.values(text);
      expect(Object.keys(text)).toEqual(['en', 'nl', 'de', 'fr']);
      for (const own of values) expect(numbersIn(own), own).toEqual(numbersIn(text['en']));
      if ((values[0] ?? '').length > 30) expect(new Set(values).size, values[0]).toBe(4);
    }
  });
});

describe('the lists beside them', () => {
  it('are complete', () => {
    expect(seatTypes).toHaveLength(21);
    expect(documentTypes).toHaveLength(28);
  });
});
