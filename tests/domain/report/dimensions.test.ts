import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../src/domain/report/dimension-advice.ts';
import { fieldOfDimension, fieldOfItem } from '../../../src/domain/report/field.ts';
import { secondReadings } from '../../../src/domain/report/second-reading.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { loadDimensionAdvice } from '../../../src/files/built-in/recommendations.ts';
import { madeResults, type Answered, type Given } from './made-result.ts';

const nine = (level: number) => Array<number>(9).fill(level);
const apart = [1, 1, 1, 1, 5, 5, 5, 5, 1];

async function trustQuestionnaire() {
  const entry = questionnaireIndex.find(({ id }) => id === 'TRUST');
  if (entry === undefined) throw new Error('no questionnaire on trust');
  return loadQuestionnaire(entry.id);
}
const trust = await trustQuestionnaire();
const list = await loadDimensionAdvice();

function only(given: Given | readonly number[], mode: 'survey' | 'consensus' = 'survey') {
  const dimension = madeResults({ 'FORM-MAN-1': given }, { mode })[0]?.dimensions[0];
  const item = dimension?.items[0];
  if (dimension === undefined || item === undefined) throw new Error('no dimension');
  return {
    item: fieldOfItem(item, 4, defaultSettings),
    dimension: fieldOfDimension(dimension, 4, defaultSettings),
  };
}

describe('the field of level and agreement', () => {
  it.each([
    ['act', [2, 2, 2, 3, 3]],
    ['talk', apart],
    ['keep', [4, 4, 4, 5, 5]],
    ['act', nine(1)],
    ['keep', nine(5)],
  ] as const)('is %s, for a statement and for its dimension', (field, levels) => {
    expect(only(levels)).toEqual({ item: field, dimension: field });
  });

  it('tells high but apart', () => {
    expect(only([5, 5, 5, 5, 5, 1, 1, 2, 5]).item).toBe('findWhoIsLeftOut');
    // The mean of the dimension stands lower than the median of its statement.
    expect(only([5, 5, 5, 5, 5, 1, 1, 2, 5]).dimension).toBe('talk');
  });

  it('is to make known before all else, and nothing where figures are hidden', () => {
    expect(only({ levels: nine(2), dontKnow: 4 }).item).toBe('makeKnown');
    expect(only({ levels: nine(2), hidden: 'notKnownEnough' }).dimension).toBe('makeKnown');
    expect(only({ levels: [2], hidden: 'fewerThanK' })).toEqual({ item: null, dimension: null });
  });

  it('takes a minority view for disagreement in a meeting', () => {
    expect(only({ levels: [2], minority: true }, 'consensus')).toEqual({
      item: 'talk',
      dimension: 'talk',
    });
  });
});

describe('advice for a dimension', () => {
  const of = (answered: Answered) =>
    adviceFor(madeResults(answered), list, defaultSettings, 4).map(
      ({ advice, mean, n, field }) => ({
        dimension: advice.dimension,
        mean,
        n,
        field,
      }),
    );

  it('comes for those below the target, lowest first, with the mean it stands on', () => {
    const answered = { 'FORM-MAN-1': nine(3), 'FORM-CON-1': nine(2), 'FORM-DOC-1': nine(4) };
    expect(of(answered)).toEqual([
      { dimension: 'CON', mean: 2, n: 9, field: 'act' },
      { dimension: 'MAN', mean: 3, n: 9, field: 'act' },
    ]);
  });

  it('never comes for a dimension that is hidden, or of another questionnaire', () => {
    expect(of({ 'FORM-MAN-1': { levels: [1], hidden: 'fewerThanK' } })).toEqual([]);
    expect(of({ 'SEC-CON-1': nine(1) })).toEqual([]);
  });
});

describe('the second readings of trust', () => {
  const items = trust.readings?.flatMap((reading) => reading.items) ?? [];
  const read = (change: Answered = {}) => {
    const answered = Object.fromEntries(items.map((id) => [id, nine(4)]));
    const result = madeResults({ ...answered, ...change })[0];
    if (result === undefined) throw new Error('no result');
    return new Map(
      secondReadings(result, trust, defaultSettings).map(({ reading, figures }) => [
        reading.key,
        figures,
      ]),
    );
  };

  it('are structural, professional and personal trust, each from statements of its own', () => {
    expect([...read().keys()]).toEqual(['structural', 'professional', 'personal']);
    expect(new Set(items).size).toBe(12);
  });

  it('are the means of their statements, with the fewest and most answers behind them', () => {
    // (2 + 4 + 4 + 4) / 4 = 3.5 and (0.5 + 0 + 0 + 0) / 4 = 0.125; of nine, one does not know.
    const eight = { levels: [1, 1, 2, 2, 2, 2, 3, 3], dontKnow: 1 };
    expect(read({ 'TRUST-TRU-5': eight }).get('structural')).toEqual({
      kind: 'shown',
      value: { mean: 3.5, adMd: 0.125, n: { least: 8, most: 9 }, asked: 9 },
    });
  });

  it.each([
    ['itemThreshold', { levels: nine(1), hidden: 'itemThreshold' }],
    ['complementary', { levels: nine(1), hidden: 'complementary' }],
    ['notKnownEnough', { levels: nine(1), dontKnow: 5 }],
  ] as const)('are hidden when one statement is: %s', (because, given) => {
    const readings = read({ 'TRUST-OPE-2': given });
    expect(readings.get('professional')).toEqual({ kind: 'hidden', because });
    expect(readings.get('personal')?.kind).toBe('shown');
  });

  it('are hidden when a statement was not asked', () => {
    const result = madeResults({ 'TRUST-TRU-1': nine(4) })[0];
    if (result === undefined) throw new Error('no result');
    for (const { figures } of secondReadings(result, trust, defaultSettings)) {
      expect(figures).toEqual({ kind: 'hidden', because: 'tooFewItems' });
    }
  });
});
