import { describe, expect, it } from 'vitest';
import { responseRate } from '../../../src/domain/response/response-rate.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { aQuestionnaire } from '../../support/a-questionnaire.ts';
import { aResponse, aRound } from '../../storage/support/records.ts';

const places = (persons: readonly number[]) =>
  aRound({ invited: persons.map((count, index) => ({ seatId: `s${index}`, persons: count })) });
const persons = (count: number, change: object = { seatId: null, sector: 'social' }) =>
  Array.from({ length: count }, (_, index) =>
    aResponse({ id: `p${index}`, state: 'handedIn', ...change }),
  );

describe('a round that asks for the sector alone', () => {
  it('counts the fewest organisations that so many persons can come from', () => {
    const answered = (count: number, invited: readonly number[]) =>
      responseRate({ round: places(invited), responses: persons(count) }).organisations.answered;
    expect(answered(3, [1, 1, 1, 1])).toBe(3);
    expect(answered(3, [1, 3, 1])).toBe(1);
    expect(answered(4, [1, 3, 1])).toBe(2);
    expect(answered(99, [1, 3, 1])).toBe(3);
    expect(answered(0, [1, 3, 1])).toBe(0);
  });

  it('counts the persons themselves, beside those whose seat is known', () => {
    const round = places([2, 1]);
    const responses = [...persons(1), aResponse({ id: 'known', state: 'handedIn', seatId: 's0' })];
    expect(responseRate({ round, responses })).toMatchObject({
      organisations: { answered: 2, invited: 2 },
      persons: { handedIn: 2, invited: 3 },
    });
  });

  it('scores each person as an organisation alone', () => {
    const round = places([1, 1, 1, 1, 1]);
    const questionnaires = [aQuestionnaire()];
    const result = scoreRound({ round, questionnaires, responses: persons(5) });
    expect(result.outcome).toMatchObject({ kind: 'figures', questionnaires: [{ n: 5, asked: 5 }] });
  });

  it('leaves out who names neither seat nor sector', () => {
    const round = places([1, 1, 1, 1, 1]);
    const responses = persons(5, { seatId: null });
    expect(responseRate({ round, responses }).persons.handedIn).toBe(0);
    const result = scoreRound({ round, questionnaires: [aQuestionnaire()], responses });
    expect(result.outcome.kind).toBe('tooFewPersons');
  });
});
