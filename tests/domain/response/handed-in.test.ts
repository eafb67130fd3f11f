import { describe, expect, it } from 'vitest';
import { toHandedIn, toResponse } from '../../../src/domain/response/handed-in.ts';
import { aResponse } from '../../storage/support/records.ts';
import { anInvitation, hashOf } from '../../support/sealed-round.ts';

const round = { id: 'r1', label: 'Autumn', mode: 'survey', k: 5 };
const handIn = (change: object, said: object) =>
  toHandedIn(aResponse(said), anInvitation({ round: { ...round, ...change } }), [], 'en', null);

describe('the group that a person belongs to', () => {
  it('goes along where the round asks for it, and comes back as it was', () => {
    const handedIn = handIn({ grouping: 'levels' }, { group: 'operational' });
    expect(handedIn.group).toBe('operational');
    const received = { schema: 1, id: hashOf('a'), rev: 1, roundId: handedIn.roundId } as const;
    expect(toResponse({ ...received, handedIn }).group).toBe('operational');
  });

  it('stays behind where the round asks for none, or for others, and in a meeting', () => {
    const said = { group: 'operational' };
    for (const change of [{}, { grouping: 'tenure' }, { grouping: 'levels', mode: 'consensus' }]) {
      const handedIn = handIn(change, said);
      expect(handedIn).not.toHaveProperty('group');
    }
  });
});
