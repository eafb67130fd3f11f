import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createSeededRandom } from '../../src/domain/kernel/seeded-random.ts';
import { Round } from '../../src/domain/network/round.ts';
import { Questionnaire, type Item } from '../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../src/domain/questionnaire/scope.ts';
import type { Answer } from '../../src/domain/response/answer.ts';
import { QuestionnaireResponse } from '../../src/domain/response/response.ts';
import { toAnswerTable, type AnswerTable } from '../../src/domain/score/answer-table.ts';
import { scoreQuestionnaire } from '../../src/domain/score/score-questionnaire.ts';
import { scoreRound, type RoundToScore } from '../../src/domain/score/score-round.ts';
import { defaultSettings } from '../../src/domain/network/default-settings.ts';
import { againstBound, quickest } from './bound.ts';

const persons = 100_000;

/** Scoring beside a bare sum over the same bytes, ten times the data, and one whole network. */
export function bench(): string[] {
  const forty = fortyItems();
  const input = makeRound([forty], persons);
  const table = tableOf(input);
  const summing = quickest(9, () => bareSum(table));
  const scoring = quickest(9, () => scoreTable(table));
  const converting = quickest(3, () => tableOf(input));
  const large = tableOf(makeRound([forty], persons));
  const small = tableOf(makeRound([forty], persons / 10));
  const growth = quickest(9, () => scoreTable(large)) / quickest(9, () => scoreTable(small));
  const network = makeRound(shipped, 40);
  const times = 'times a bare sum';
  return [
    againstBound('100,000 responses of 40 items, from the table', scoring / summing, 8, times),
    `the same from documents: ${((scoring + converting) / summing).toFixed(1)} ${times} (no bound)`,
    againstBound('ten times the data', growth, 11, 'times the time'),
    againstBound(
      '40 persons, all nine questionnaires',
      quickest(9, () => scoreRound(network)),
      10,
      'ms',
    ),
  ];
}

const shipped = [
  'formalisation',
  'trust',
  'balance',
  'information-sharing',
  'local-coordination',
  'security-cooperation',
  'national-support',
  'transfer-conditions',
  'case',
].map((name) => {
  const file = new URL(`../../questionnaires/${name}.yaml`, import.meta.url);
  return Questionnaire.parse(parse(readFileSync(file, 'utf8')));
});

/** The longest questionnaire's statements, dealt out to five dimensions of eight. */
function fortyItems(): Questionnaire {
  const levels = shipped.flatMap((one) => itemsOf(one)).filter((item) => item.kind === 'level');
  const [first] = shipped;
  if (first === undefined) throw new Error('no questionnaire');
  return Questionnaire.parse({
    ...first,
    dimensions: Array.from({ length: 5 }, (_, index) => ({
      id: `D${index + 1}`,
      title: { en: 'Dimension' },
      scored: true,
      items: levels.slice(index * 8, index * 8 + 8),
    })),
  });
}

function makeRound(questionnaires: readonly Questionnaire[], size: number): RoundToScore {
  const random = createSeededRandom(size);
  const asked = questionnaires.map(({ id, version }) => ({ id, version, scope: 'all' as const }));
  const seats = Array.from({ length: 12 }, (_, index) => `seat-${index}`);
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
    invited: seats.map((seatId) => ({ seatId, persons: 10 })),
  });
  const [template] = [
    QuestionnaireResponse.parse({
      schema: 1,
      id: 'p',
      rev: 1,
      roundId: 'r',
      seatId: null,
      state: 'handedIn',
      questionnaires: asked,
      answers: {},
      position: null,
    }),
  ];
  const responses = Array.from({ length: size }, (_, person): QuestionnaireResponse => ({
    ...template,
    seatId: round.invited[person % seats.length]?.seatId ?? null,
    answers: Object.fromEntries(
      questionnaires.map((questionnaire) => [
        questionnaire.id,
        Object.fromEntries(
          itemsOf(questionnaire).flatMap((item) => {
            const answer = makeAnswer(item, random());
            return answer === undefined ? [] : [[item.id, answer]];
          }),
        ),
      ]),
    ),
  }));
  return { round, questionnaires, responses };
}

/** Nine in ten rate; the others don't know or leave it open. */
function makeAnswer(item: Item, draw: number): Answer | undefined {
  if (draw > 0.95) return { kind: 'dontKnow' };
  if (draw > 0.9) return undefined;
  if (item.kind !== 'category') {
    return { kind: 'level', level: ([1, 2, 3, 4, 5] as const)[Math.floor(draw * 5.5)] ?? 5 };
  }
  const option = item.options[Math.floor(draw * item.options.length)];
  return option === undefined ? undefined : { kind: 'option', option: option.key };
}

function tableOf({ questionnaires, responses }: RoundToScore): AnswerTable {
  const [questionnaire] = questionnaires;
  if (questionnaire === undefined) throw new Error('no questionnaire');
  const people = responses.map(({ seatId, answers }) => ({
    seatId,
    answers: answers[questionnaire.id] ?? {},
  }));
  return toAnswerTable(people, questionnaire, 'all');
}

function scoreTable(table: AnswerTable) {
  const context = { mode: 'survey', k: 5, settings: defaultSettings, invited: persons } as const;
  return scoreQuestionnaire(table, context);
}

/** The floor: every byte read once. */
function bareSum({ codes }: AnswerTable): number {
  let sum = 0;
  for (let at = 0; at < codes.length; at += 1) sum += codes[at] ?? 0;
  return sum;
}
