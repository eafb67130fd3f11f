import { DimensionId, ItemId, QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { Mode } from '../../../domain/network/round.ts';
import { defaultK } from '../../../domain/network/round.ts';
import type { LevelItem, Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { levels as scale } from '../../../domain/questionnaire/level.ts';
import type { Answer } from '../../../domain/response/answer.ts';
import { toAnswerTable, type AnswerTable } from '../../../domain/score/answer-table.ts';
import type { ItemResult, QuestionnaireResult } from '../../../domain/score/results.ts';
import { scoreQuestionnaire } from '../../../domain/score/score-questionnaire.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';

/** What one person says to each statement of the sample, in order; a number is a level. */
type Row = readonly (number | Answer | null)[];

/** A questionnaire of one dimension with so many statements, the last one the other way round if wanted. */
export function sampleOf(statements: number, isLastReversed = false): Questionnaire {
  const items = Array.from({ length: statements }, (_, index): LevelItem => ({
    kind: 'level',
    id: ItemId.parse(`X-${index + 1}`),
    text: {},
    sources: [],
    nextStep: { text: {} },
    ...(isLastReversed && index === statements - 1 ? { reverse: true } : {}),
  }));
  return {
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: QuestionnaireId.parse('X'),
    version: '1.0.0',
    languages: ['en'],
    title: {},
    intro: {},
    audience: {},
    purpose: 'maturity',
    scale: 'rubric',
    levelNames: [{}, {}, {}, {}, {}],
    model: 'formative',
    minutes: { all: 1 },
    dimensions: [{ id: DimensionId.parse('X'), title: {}, scored: true, items }],
  };
}

/** Persons' answers to the statements of the sample, each person an organisation alone. */
export function tableOf(rows: readonly Row[], questionnaire: Questionnaire): AnswerTable {
  const people = rows.map((row) => ({ seatId: null, answers: toAnswers(row) }));
  return toAnswerTable(people, questionnaire, 'all');
}

export function toAnswers(row: Row): Record<string, Answer> {
  return Object.fromEntries(
    row.flatMap((said, index): [string, Answer][] => {
      const answer = typeof said === 'number' ? toAnswer(said) : said;
      return answer === null ? [] : [[`X-${index + 1}`, answer]];
    }),
  );
}

function toAnswer(said: number): Answer | null {
  const level = scale.find((one) => one === said);
  return level === undefined ? null : { kind: 'level', level };
}

/** The sample as a round would score it, everybody invited having answered. */
export function scoreRows(rows: readonly Row[], mode: Mode = 'survey'): QuestionnaireResult {
  const table = tableOf(rows, sampleOf(rows[0]?.length ?? 0));
  const context = { mode, k: defaultK, settings: defaultSettings, invited: rows.length };
  return scoreQuestionnaire(table, context);
}

/** One statement with these answers, one from each person. */
export function scoreStatement(answers: Row, mode: Mode = 'survey'): ItemResult {
  const [item] = scoreRows(
    answers.map((said) => [said]),
    mode,
  ).dimensions.flatMap(({ items }) => items);
  if (item === undefined) throw new Error('The sample has one statement');
  return item;
}
