import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import { responseRate, type RateStanding } from '../response/response-rate.ts';
import { toAnswerTable, type Answered } from './answer-table.ts';
import type { RoundResult } from './results.ts';
import { scoreQuestionnaire } from './score-questionnaire.ts';
import { settingsOf } from '../network/chosen-settings.ts';

export interface RoundToScore {
  readonly round: Round;
  /** The questionnaires of the round; one that is missing is left out of the result. */
  readonly questionnaires: readonly Questionnaire[];
  readonly responses: readonly QuestionnaireResponse[];
}

/**
 * Everything that may be shown of a round, after disclosure control (M12-M14). Only responses of
 * this round that were handed in from invited seats count, and those that name a sector alone. Never throws on any valid input.
 */
export function scoreRound({ round, questionnaires, responses }: RoundToScore): RoundResult {
  const settings = settingsOf(round);
  const rate = responseRate({ round, responses });
  const counted = responsesThatCount(round, responses);
  const base = { roundId: round.id, mode: round.mode, k: round.k, settings, responseRate: rate };
  if (round.mode === 'consensus') {
    if (counted.length === 0) return { ...base, outcome: { kind: 'nothingHandedIn' } };
  } else {
    const outcome = whyNoFigures(counted.length, round.k, rate.standing);
    if (outcome !== null) return { ...base, outcome };
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

/**
 * What keeps a survey from having figures at all: fewer persons than k (M13), or fewer
 * organisations than `lowestRate` (M12). `standing` is null where nobody knows who was invited.
 */
export function whyNoFigures(
  handedIn: number,
  k: number,
  standing: RateStanding | null,
): Exclude<RoundResult['outcome'], { readonly kind: 'figures' }> | null {
  if (handedIn < k) return { kind: 'tooFewPersons', handedIn, needed: k };
  return standing === 'none' ? { kind: 'responseTooLow' } : null;
}

/** The responses that figures rest on. In a meeting one agreed answer: the latest revision handed in. */
export function responsesThatCount(
  round: Round,
  responses: readonly QuestionnaireResponse[],
): QuestionnaireResponse[] {
  const invited = new Set(round.invited.map(({ seatId }) => seatId));
  const own = responses.filter(
    ({ roundId, seatId, sector, state }) =>
      roundId === round.id &&
      state === 'handedIn' &&
      (round.mode === 'consensus' ||
        // Where only the sector was asked, each person stands as an organisation alone.
        (seatId === null ? sector !== undefined : invited.has(seatId))),
  );
  return round.mode === 'consensus' ? own.toSorted((a, b) => b.rev - a.rev).slice(0, 1) : own;
}
