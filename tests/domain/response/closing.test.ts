import { describe, expect, it } from 'vitest';
import {
  NetworkId,
  QuestionnaireId,
  ResponseId,
  RoundId,
  SeatId,
} from '../../../src/domain/kernel/ids.ts';
import type { Mode, Round } from '../../../src/domain/network/round.ts';
import { canReopen, outlookOf } from '../../../src/domain/response/closing.ts';
import { draftInRound } from '../../../src/domain/response/draft.ts';

function roundOf(
  seats: number,
  k = 5,
  mode: Mode = 'survey',
  closedOn: string | null = null,
): Round {
  return {
    schema: 1,
    id: RoundId.parse('r'),
    rev: 1,
    networkId: NetworkId.parse('n'),
    label: 'Round 1',
    openedOn: '2026-11-21',
    closedOn,
    mode,
    k,
    questionnaires: [{ id: QuestionnaireId.parse('FORM'), version: '1.0.0', scope: 'all' }],
    invited: Array.from({ length: seats }, (_, i) => ({
      seatId: SeatId.parse(`s${i}`),
      persons: 5,
    })),
  };
}

/** `perSeat[i]` persons of seat i have handed in. */
function handedIn(round: Round, perSeat: number[]) {
  return perSeat.flatMap((count, seat) =>
    Array.from({ length: count }, (_, person) => ({
      ...draftInRound(ResponseId.parse(`p${seat}-${person}`), round, SeatId.parse(`s${seat}`)),
      state: 'handedIn' as const,
    })),
  );
}

const outlook = (round: Round, perSeat: number[]) =>
  outlookOf({ round, responses: handedIn(round, perSeat) });

describe('the outlook of a survey round', () => {
  it('is empty before the first person has handed in', () => {
    expect(outlook(roundOf(4), [])).toBe('empty');
  });

  it('is too few persons below k, though every organisation is there', () => {
    expect(outlook(roundOf(4), [1, 1, 1, 1])).toBe('tooFewPersons');
  });

  it('is too few organisations below a half, though there are k persons', () => {
    expect(outlook(roundOf(5), [3, 2])).toBe('tooFewOrganisations');
  });

  it('is provisional from 50 % on and full from 65 % on', () => {
    expect(outlook(roundOf(4), [3, 2])).toBe('provisional');
    expect(outlook(roundOf(4), [3, 2, 1])).toBe('full');
  });
});

describe('re-opening', () => {
  const reopens = (round: Round, perSeat: number[]) =>
    canReopen({ round, responses: handedIn(round, perSeat) });
  const closed = '2026-11-30';

  it('is possible while the results show no figures', () => {
    expect(reopens(roundOf(4, 5, 'survey', closed), [1, 1, 1])).toBe(true);
    expect(reopens(roundOf(5, 5, 'survey', closed), [3, 2])).toBe(true);
  });

  it('is not possible once the results show figures, since one more answer could be told', () => {
    expect(reopens(roundOf(4, 5, 'survey', closed), [3, 2])).toBe(false);
  });

  it('is always possible for answers agreed in a meeting', () => {
    const round = roundOf(4, 5, 'consensus', closed);
    const meeting = draftInRound(ResponseId.parse('m'), round, null);
    expect(canReopen({ round, responses: [{ ...meeting, state: 'handedIn' }] })).toBe(true);
  });

  it('makes no sense for a round that is open', () => {
    expect(reopens(roundOf(4), [1])).toBe(false);
  });
});

describe('the outlook of a consensus round', () => {
  it('is full once the meeting has handed in, with a single response', () => {
    const round = roundOf(7, 5, 'consensus');
    const meeting = draftInRound(ResponseId.parse('m'), round, null);
    expect(outlookOf({ round, responses: [meeting] })).toBe('empty');
    expect(outlookOf({ round, responses: [{ ...meeting, state: 'handedIn' }] })).toBe('full');
  });
});
