import { describe, expect, it } from 'vitest';
import { ItemId } from '../../../src/domain/kernel/ids.ts';
import { documentEvidence } from '../../../src/domain/score/document-evidence.ts';

const item = (id: string, level: number, documentType: string) => ({
  id: ItemId.parse(id),
  level,
  documentType,
});

describe('levels and the documents that show them', () => {
  it('are shown or claimed from 3 on, and a document without a level is unused', () => {
    const items = [
      item('A', 3, 'mandate'),
      item('B', 5, 'mandate'),
      item('C', 4, 'targets'),
      item('D', 2.5, 'mandate'),
      item('E', 2, 'mandate'),
      item('F', 1, 'targets'),
    ];
    expect(documentEvidence(items, new Set(['mandate']))).toEqual({
      shown: ['A', 'B'],
      claimed: ['C'],
      unused: ['E'],
      shareShown: 2 / 3,
    });
  });

  it('have no share where no level claims anything', () => {
    expect(documentEvidence([item('A', 2, 'mandate')], new Set()).shareShown).toBeNull();
    expect(documentEvidence([], new Set(['mandate'])).shareShown).toBeNull();
  });
});
