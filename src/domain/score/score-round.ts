import type { Round } from '../network/round.ts';
import {
  dimensionsOf,
  itemsOf,
  type Questionnaire,
  type Scope,
} from '../questionnaire/questionnaire.ts';
import { fittingAnswer } from '../response/completeness.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import { responseRate } from '../response/response-rate.ts';
import type { DimensionResult, QuestionnaireResult, RoundResult } from './results.ts';
import { scoreDimension, type Person } from './score-dimension.ts';
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
  const results = round.questionnaires.flatMap((asked) => {
    const questionnaire = questionnaires.find(({ id }) => id === asked.id);
    return questionnaire === undefined
      ? []
      : [
          scoreQuestionnaire(
            questionnaire,
            asked.scope,
            round,
            counted,
            rate.persons.invited,
            settings,
          ),
        ];
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

function scoreQuestionnaire(
  questionnaire: Questionnaire,
  scope: Scope,
  { mode, k }: Round,
  responses: readonly QuestionnaireResponse[],
  invited: number,
  settings: ScoreSettings,
): QuestionnaireResult {
  const people = responses.map(({ seatId, answers }): Person => ({
    seatId,
    answers: answers[questionnaire.id] ?? {},
  }));
  const items = itemsOf(questionnaire, scope);
  const { purpose, itemThreshold } = questionnaire;
  const dimensions = dimensionsOf(questionnaire, scope).map((dimension) =>
    scoreDimension(dimension, people, {
      mode,
      threshold: k,
      settings,
      purpose,
      itemThreshold,
      invited,
    }),
  );
  return {
    id: questionnaire.id,
    version: questionnaire.version,
    scope,
    purpose,
    n: people.filter(({ answers }) => items.some((item) => fittingAnswer(item, answers))).length,
    asked: people.length,
    dimensions,
    limiting: purpose === 'maturity' || purpose === 'trust' ? limitingDimensions(dimensions) : [],
  };
}

/** M5: no overall stage; the dimensions that stand lowest, at the precision that is shown. */
function limitingDimensions(dimensions: readonly DimensionResult[]): DimensionResult['id'][] {
  const means = dimensions.flatMap(({ id, figures }) =>
    figures.kind === 'shown' ? [{ id, mean: Math.floor(figures.value.mean * 10 + 0.5) }] : [],
  );
  if (means.length < 2) return [];
  const lowest = Math.min(...means.map(({ mean }) => mean));
  const limiting = means.filter(({ mean }) => mean === lowest);
  return limiting.length === means.length ? [] : limiting.map(({ id }) => id);
}
