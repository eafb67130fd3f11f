import { expect, it } from 'vitest';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { seatTypes } from '../../../src/files/built-in/seat-types.ts';
import { threeRounds } from '../../support/three-rounds.ts';

it('makes three rounds of 40 persons with all questionnaires, the same every time', async () => {
  const all = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));
  const made = threeRounds(all);
  expect(threeRounds(all)).toEqual(made);
  const known = new Set(seatTypes.map(({ key }) => key));
  expect(made.network.seats.filter(({ type }) => !known.has(type))).toEqual([]);
  for (const round of made.rounds) {
    const result = scoreRound({ round, questionnaires: all, responses: made.responses });
    expect(result.responseRate.persons).toEqual({ handedIn: 40, invited: 42 });
    expect(result.outcome.kind === 'figures' && result.outcome.questionnaires).toHaveLength(9);
  }
});
