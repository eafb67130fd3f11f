import type { ItemId, SeatId } from '../kernel/ids.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Scope } from '../questionnaire/scope.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import type { PersonValue } from '../score/aggregate.ts';
import { toAnswerTable, type AnswerTable } from '../score/answer-table.ts';
import { scorePersons, type PersonScores } from '../score/person-score.ts';
import { responsesThatCount } from '../score/score-round.ts';

/** A round's answers to one questionnaire, with the person behind each row of the table. */
export interface SeatedAnswers {
  readonly table: AnswerTable;
  readonly people: readonly Pick<QuestionnaireResponse, 'seatId' | 'sector' | 'group'>[];
}

/** One person's value in a dimension, and the row of the table that it comes from. */
export interface SeatedValue extends PersonValue {
  readonly seatId: SeatId | null;
  readonly person: number;
}

/** The answers that count in a round, as in its results. */
export function seatAnswers(
  { round, responses }: { round: Round; responses: readonly QuestionnaireResponse[] },
  questionnaire: Questionnaire,
  scope: Scope,
): SeatedAnswers {
  const people = responsesThatCount(round, responses);
  const answered = people.map(({ seatId, answers }) => ({
    seatId,
    answers: answers[questionnaire.id] ?? {},
  }));
  return { people, table: toAnswerTable(answered, questionnaire, scope) };
}

/** The persons' values in a dimension, 1 to 5, on these items (M3). */
export function seatedValues(
  { table, people }: SeatedAnswers,
  items: ReadonlySet<ItemId>,
  settings: MethodSettings,
): { readonly values: readonly SeatedValue[]; readonly scores: PersonScores } {
  const scores = scorePersons(table, items, settings);
  let next = 0;
  const values = people.flatMap(({ seatId }, person): SeatedValue[] => {
    if (scores.restsOn[person] === 0) return [];
    const value = scores.known[next];
    next += 1;
    return value === undefined ? [] : [{ seatId, value, person }];
  });
  return { values, scores };
}
