import { describe, expect, it } from 'vitest';
import { valueByKey } from '../../../src/domain/kernel/value-by-key.ts';
import { countRecords, sumOf } from '../../../src/features/settings/counts.ts';
import de from '../../../src/i18n/de/settings.ts';
import en from '../../../src/i18n/en/settings.ts';
import fr from '../../../src/i18n/fr/settings.ts';
import nl from '../../../src/i18n/nl/settings.ts';
import { recordTables } from '../../../src/storage/record-tables.ts';

const none = valueByKey(recordTables, (): unknown[] => []);

describe('what is on a device', () => {
  it('is not nothing where a member has only an invitation and a sealed answer', () => {
    const counts = countRecords({ ...none, invitations: [{}], outbox: [{}, {}] });
    expect(sumOf(counts)).toBe(3);
    expect([en, nl, de, fr].map((words) => words.counts(counts))).toEqual([
      '1 invitation, 2 sealed answers',
      '1 uitnodiging, 2 verzegelde antwoorden',
      '1 Einladung, 2 versiegelte Antworten',
      '1 invitation, 2 réponses scellées',
    ]);
  });

  it.each(recordTables)('names %s in every language', (table) => {
    const counts = countRecords({ ...none, [table]: [{}] });
    for (const words of [en, nl, de, fr]) expect(words.counts(counts)).not.toBe('');
  });

  it('is nothing where there is nothing of any kind', () => {
    expect(sumOf(countRecords(none))).toBe(0);
    expect(en.counts(countRecords(none))).toBe('');
  });
});
