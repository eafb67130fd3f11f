import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Round } from '../../src/domain/network/round.ts';
import { itemsOf, Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { QuestionnaireResponse } from '../../src/domain/response/response.ts';
import { scoreRound, type RoundToScore } from '../../src/domain/score/score-round.ts';

/** Scores rounds of growing size and sets each beside a bare sum over the same answers. */
export function bench(): string[] {
  const file = new URL('../../questionnaires/formalisation.yaml', import.meta.url);
  const questionnaire = Questionnaire.parse(parse(readFileSync(file, 'utf8')));
  let before: number | undefined;
  return [40, 400, 4000].map((persons) => {
    const input = makeRound(questionnaire, persons);
    const scoring = median(() => scoreRound(input));
    const summing = median(() => bareSum(input));
    const growth =
      before === undefined ? '' : `, ${(scoring / before).toFixed(1)} times the step before`;
    before = scoring;
    return `${persons} persons: ${(scoring / summing).toFixed(1)} times a bare sum${growth}`;
  });
}

function makeRound(questionnaire: Questionnaire, persons: number): RoundToScore {
  const asked = [{ id: questionnaire.id, version: questionnaire.version, scope: 'all' }];
  const seats = Array.from({ length: 12 }, (_, index) => `seat-${index}`);
  const responses = Array.from({ length: persons }, (_, person) =>
    QuestionnaireResponse.parse({
      schema: 1,
      id: `p${person}`,
      rev: 1,
      roundId: 'r',
      seatId: seats[person % seats.length],
      state: 'handedIn',
      questionnaires: asked,
      answers: {
        [questionnaire.id]: Object.fromEntries(
          itemsOf(questionnaire).map((item, index) => [
            item.id,
            { kind: 'level', level: ((person * 7 + index * 3) % 5) + 1 },
          ]),
        ),
      },
      position: null,
    }),
  );
  const round = Round.parse({
    schema: 1,
    id: 'r',
    rev: 1,
    networkId: 'n',
    label: 'Round',
    openedOn: '2026-01-01',
    closedOn: '2026-02-01',
    mode: 'survey',
    k: 5,
    questionnaires: asked,
    invited: seats.map((seatId) => ({ seatId, persons: Math.ceil(persons / seats.length) })),
  });
  return { round, questionnaires: [questionnaire], responses };
}

function bareSum({ responses }: RoundToScore): number {
  let sum = 0;
  for (const { answers } of responses) {
    for (const own of Object.values(answers)) {
      for (const answer of Object.values(own)) if (answer.kind === 'level') sum += answer.level;
    }
  }
  return sum;
}

/** Milliseconds of the middle one of nine runs. */
function median(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[4] ?? Number.NaN;
}
