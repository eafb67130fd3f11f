import { expect, it } from 'vitest';
import { agendaOf } from '../../../src/domain/report/agenda.ts';
import { farthestApart, statementsOf } from '../../../src/domain/report/statement.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { threeRounds } from '../../support/three-rounds.ts';

it('is the same list on the results page as in the report and the meeting', async () => {
  const questionnaires = await Promise.all(
    questionnaireIndex.map(({ id }) => loadQuestionnaire(id)),
  );
  const networks = [40, 41, 42, 43, 44, 45].map((seed) => threeRounds(questionnaires, seed));
  const asked = networks.flatMap(({ rounds, responses }) =>
    rounds.map((round) => ({
      round,
      own: responses.filter(({ roundId }) => roundId === round.id),
    })),
  );
  const talkedAbout = asked.flatMap(({ round, own }) => {
    const { outcome, settings } = scoreRound({ round, responses: own, questionnaires });
    if (outcome.kind !== 'figures') throw new Error('There are no figures');
    return outcome.questionnaires.flatMap((result) => {
      const statements = statementsOf(result, 4, settings);
      if (statements.length === 0) return [];
      const page = agendaOf(result, settings).map(({ itemId }) => itemId);
      expect(farthestApart(statements, 3).map(({ itemId }) => itemId)).toEqual(page);
      return page;
    });
  });
  expect(talkedAbout.length).toBeGreaterThan(5);
});
