import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import { responseRate } from '../response/response-rate.ts';
import { toAnswerTable, type Answered } from './answer-table.ts';
import type { RoundResult } from './results.ts';
import { scoreQuestionnaire } from './score-questionnaire.ts';
import { defaultSettings, type ScoreSettings } from './settings.ts';

export interface RoundToScore {
  readonly round: Round;
  /** The questionnaires of the round; one that is missing is left out of the result. */
  readonly questionnaires: readonly Questionnaire[];
  readonly responses: readonly QuestionnaireResponse[];
  readonly settings?: ScoreSettings;
}

/**
 * Everything that may be shown of a round, after disclosure control (M12-M14). Only responses of
 * this round that were handed in from invited seats count. Never throws on any valid input.
 */
export function scoreRound({
  round,
  questionnaires,
  responses,
  settings = defaultSettings,
}: RoundToScore): RoundResult {
  const rate = responseRate({ round, responses });
  const counted = responsesThatCount(round, responses);
  const base = { roundId: round.id, mode: round.mode, k: round.k, responseRate: rate };
  if (round.mode === 'consensus') {
    if (counted.length === 0) return { ...base, outcome: { kind: 'nothingHandedIn' } };
  } else {
    if (counted.length < round.k) {
      const outcome = { kind: 'tooFewPersons', handedIn: counted.length, needed: round.k } as const;
      return { ...base, outcome };
    }
    if (rate.standing === 'none') return { ...base, outcome: { kind: 'responseTooLow' } };
  }
  const context = { mode: round.mode, k: round.k, settings, invited: rate.persons.invited };
  const results = round.questionnaires.flatMap(({ id, scope }) => {
    const questionnaire = questionnaires.find((known) => known.id === id);
    if (questionnaire === undefined) return [];
    const people = counted.map(({ seatId, answers }): Answered => ({
      seatId,
      answers: answers[id] ?? {},
    }));
    return [scoreQuestionnaire(toAnswerTable(people, questionnaire, scope), context)];
  });
  return { ...base, outcome: { kind: 'figures', questionnaires: results } };
}

/** In a meeting there is one agreed answer: the latest revision of the one handed in. */
function responsesThatCount(
  round: Round,
  responses: readonly QuestionnaireResponse[],
): QuestionnaireResponse[] {
  const invited = new Set(round.invited.map(({ seatId }) => seatId));
  const own = responses.filter(
    ({ roundId, seatId, state }) =>
      roundId === round.id &&
      state === 'handedIn' &&
      (round.mode === 'consensus' || (seatId !== null && invited.has(seatId))),
  );
  return round.mode === 'consensus' ? own.toSorted((a, b) => b.rev - a.rev).slice(0, 1) : own;
}
