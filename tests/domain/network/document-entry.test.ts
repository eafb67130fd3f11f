import { describe, expect, it } from 'vitest';
import {
  isReviewOverdue,
  missingTypes,
  typesInForce,
} from '../../../src/domain/network/document-entry.ts';
import { registerOf } from '../../../src/domain/report/register.ts';
import { documentTypes } from '../../../src/files/built-in/document-types.ts';
import { aDocument, aNetwork } from '../../storage/support/records.ts';

describe('a document', () => {
  it('is overdue only while it is in force, and not on the day itself', () => {
    const due = aDocument({ reviewOn: '2026-11-21' });
    expect(isReviewOverdue(due, '2026-11-21')).toBe(false);
    expect(isReviewOverdue(due, '2026-11-22')).toBe(true);
    expect(isReviewOverdue({ ...due, state: 'draft' }, '2026-11-22')).toBe(false);
    expect(isReviewOverdue({ ...due, state: 'retired' }, '2026-11-22')).toBe(false);
    expect(isReviewOverdue(aDocument({ reviewOn: null }), '2026-11-22')).toBe(false);
  });

  it('shows a level only while it is in force', () => {
    const entries = [
      aDocument(),
      aDocument({ id: 'd2', type: 'mandate', state: 'draft' }),
      aDocument({ id: 'd3', type: null, title: 'own' }),
    ];
    expect(typesInForce(entries)).toEqual(new Set(['rules']));
  });
});

describe('documents worth writing next', () => {
  const all = documentTypes.map(({ key }, index) => aDocument({ id: `d${index}`, type: key }));
  const without = (...keys: string[]) => all.filter(({ type }) => !keys.includes(type ?? ''));
  const keys = (entries: typeof all) => missingTypes(documentTypes, entries).map(({ key }) => key);

  it('are those of the first months, before any other', () => {
    expect(keys(without('mandate', 'rules', 'training'))).toEqual(['mandate']);
  });

  it('are those of the growing network next', () => {
    expect(keys(without('rules', 'training'))).toEqual(['rules']);
  });

  it('are never optional ones', () => {
    const optional = documentTypes.filter(({ phase }) => phase === 'optional');
    expect(optional.length).toBeGreaterThan(0);
    expect(keys(without(...optional.map(({ key }) => key)))).toEqual([]);
  });

  it('do not count a draft as missing, but a retired one', () => {
    const others = without('mandate');
    expect(keys([...others, aDocument({ type: 'mandate', state: 'draft' })])).toEqual([]);
    expect(keys([...others, aDocument({ type: 'mandate', state: 'retired' })])).toEqual([
      'mandate',
    ]);
  });
});

describe('the register as the signals read it', () => {
  const seat = (id: string, organisation: string) => ({ ...aNetwork().seats[0], id, organisation });
  const { seats } = aNetwork({ seats: [seat('s1', 'City'), seat('s2', 'City'), seat('s3', '')] });

  it('counts seats of one organisation as one author', () => {
    const entries = [
      aDocument({ writtenWith: ['s1', 's2'] }),
      aDocument({ writtenWith: ['s1', 's3'] }),
    ];
    const { documents } = registerOf(entries, seats, documentTypes, '2026-11-21');
    expect(documents.map(({ writtenWith }) => new Set(writtenWith).size)).toEqual([1, 2]);
  });

  it('never takes two documents of a kind of the network’s own for two of one type', () => {
    const own = (id: string) => aDocument({ id, type: null });
    const { documents } = registerOf([own('d1'), own('d2')], seats, documentTypes, '2026-11-21');
    expect(new Set(documents.map(({ type }) => type)).size).toBe(2);
  });
});
