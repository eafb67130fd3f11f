import { describe, expect, it } from 'vitest';
import {
  NetworkId,
  QuestionnaireId,
  ResponseId,
  RoundId,
  SeatId,
} from '../../../src/domain/kernel/ids.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import { handedInBySeat, responseRate } from '../../../src/domain/response/response-rate.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';

const roundId = RoundId.parse('round-1');

function roundWith(persons: Record<string, number>): Round {
  return {
    schema: 1,
    id: roundId,
    rev: 0,
    networkId: NetworkId.parse('network-1'),
    label: 'Round 1',
    openedOn: '2026-11-21',
    closedOn: null,
    mode: 'survey',
    k: 5,
    questionnaires: [{ id: QuestionnaireId.parse('FORM'), version: '1.0.0', scope: 'all' }],
    invited: Object.entries(persons).map(([seat, count]) => ({
      seatId: SeatId.parse(seat),
      persons: count,
    })),
  };
}

let made = 0;
function response(
  seat: string | null,
  state: QuestionnaireResponse['state'] = 'handedIn',
  round = roundId,
): QuestionnaireResponse {
  made += 1;
  return {
    schema: 1,
    id: ResponseId.parse(`response-${made}`),
    rev: 1,
    roundId: round,
    seatId: seat === null ? null : SeatId.parse(seat),
    state,
    questionnaires: [],
    answers: {},
    position: null,
  };
}

describe('the response rate', () => {
  it('counts organisations with at least one answer, and persons beside them', () => {
    const round = roundWith({ police: 3, school: 1, ngo: 1 });
    const responses = [response('police'), response('police'), response('school')];
    expect(responseRate({ round, responses })).toEqual({
      organisations: { answered: 2, invited: 3 },
      persons: { handedIn: 3, invited: 5 },
      rate: 2 / 3,
      standing: 'full',
    });
  });

  it('leaves out drafts, other rounds and seats that were not invited', () => {
    const round = roundWith({ police: 2 });
    const responses = [
      response('police', 'draft'),
      response('police', 'handedIn', RoundId.parse('round-2')),
      response('school'),
      response(null),
    ];
    expect(responseRate({ round, responses }).persons).toEqual({ handedIn: 0, invited: 2 });
  });

  it('is none below a half, provisional from a half, full from 65 of 100', () => {
    const seats = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`seat-${i}`, 1]));
    const round = roundWith(seats);
    const standing = (answered: number) =>
      responseRate({
        round,
        responses: Array.from({ length: answered }, (_, i) => response(`seat-${i}`)),
      }).standing;
    expect([49, 50, 64, 65].map(standing)).toEqual(['none', 'provisional', 'provisional', 'full']);
  });

  it('has no share, and is not a division by zero, when nobody was invited', () => {
    expect(responseRate({ round: roundWith({}), responses: [] })).toMatchObject({
      rate: null,
      standing: 'none',
    });
  });

  it('names every invited seat, also those from which nobody has handed in', () => {
    const counts = handedInBySeat({
      round: roundWith({ police: 2, school: 1 }),
      responses: [response('police')],
    });
    expect([...counts]).toEqual([
      ['police', 1],
      ['school', 0],
    ]);
  });
});
