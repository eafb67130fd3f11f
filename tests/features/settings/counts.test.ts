import { describe, expect, it } from 'vitest';
import { countRecords, sumOf } from '../../../src/features/settings/counts.ts';
import de from '../../../src/i18n/de/settings.ts';
import en from '../../../src/i18n/en/settings.ts';
import fr from '../../../src/i18n/fr/settings.ts';
import nl from '../../../src/i18n/nl/settings.ts';

const none = {
  networks: [],
  rounds: [],
  responses: [],
  sealings: [],
  received: [],
  invitations: [],
  outbox: [],
  documents: [],
  roles: [],
  actions: [],
  meetings: [],
  recorded: [],
  contexts: [],
  given: [],
  collections: [],
  summaries: [],
};

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

  it('is nothing where there is nothing of any kind', () => {
    expect(sumOf(countRecords(none))).toBe(0);
    expect(en.counts(countRecords(none))).toBe('');
  });
});
