import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleSeats, type ExampleSeatType } from '../../src/domain/example/example-seats.ts';
import { buildExample } from '../../src/domain/example/build-example.ts';
import type { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../src/domain/questionnaire/scope.ts';
import { actionsOf } from '../../src/domain/report/action.ts';
import { findingsOf } from '../../src/domain/report/finding.ts';
import type { Answer } from '../../src/domain/response/answer.ts';
import type { QuestionnaireResult } from '../../src/domain/score/results.ts';
import { scoreRound } from '../../src/domain/score/score-round.ts';
import { defaultSettings } from '../../src/domain/network/default-settings.ts';
import { documentTypeKeys } from '../../src/files/built-in/document-types.ts';
import { checkQuestionnaire } from '../../src/files/questionnaire/check-questionnaire.ts';
import { at } from './at.ts';
import { shipped, emptyFolder } from './folder.ts';
import { near } from './near.ts';
import { run } from './run.ts';

const folder = emptyFolder();

/** The cell that says the same, as the codes are documented. */
function toCell(answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
      return '-99';
    case 'level':
      return String(answer.level);
    case 'option':
      return answer.option;
    case 'dontKnow':
      return '-98';
    case 'notApplicable':
      return '-97';
    case 'preferNotToSay':
      return '-95';
  }
}

function read(file: string): Questionnaire {
  const checked = checkQuestionnaire(readFileSync(file), { documentTypes: documentTypeKeys });
  if (!checked.ok) throw new Error(checked.error[0]?.sentence);
  return checked.value;
}

const named: Readonly<Record<ExampleSeatType, string>> = {
  police: 'a',
  prosecution: 'b',
  prison: 'c',
  municipality: 'd',
  coordinator: 'e',
  youth: 'f',
  social: 'g',
  school: 'h',
  mental: 'i',
  ngo: 'j',
  community: 'k',
};

/** The example in the app, and its figures there. */
function exampleOf(questionnaire: Questionnaire) {
  const texts = { network: 'Example', place: 'x', round: 'x', notApplicableReason: 'x' };
  const example = buildExample([questionnaire], { ...texts, organisations: named });
  const result = scoreRound({ ...example, questionnaires: [questionnaire] });
  if (result.outcome.kind !== 'figures') throw new Error('The example has no figures');
  const [figures] = result.outcome.questionnaires;
  if (figures === undefined) throw new Error('The example has no figures');
  return { ...example, figures };
}

/** The same responses as a table, and the list of seats. */
function writeTables(
  questionnaire: Questionnaire,
  { responses, round }: ReturnType<typeof exampleOf>,
) {
  const items = itemsOf(questionnaire);
  const lines = responses.map(({ id, seatId, answers }) =>
    [id, seatId, ...items.map((item) => toCell(answers[questionnaire.id]?.[item.id]))].join(','),
  );
  const head = ['respondent', 'seat', ...items.map(({ id }) => id.replaceAll('-', '_'))].join(',');
  const seats = round.invited.map(({ seatId, persons }) => `${seatId},${persons}`);
  return {
    table: folder.write('responses.csv', [head, ...lines].join('\n')),
    list: folder.write('seats.csv', ['seat,persons', ...seats].join('\n')),
  };
}

/** All numbers to the last digits but one: the app counts seats in another order. */
function roughly(value: unknown): unknown {
  if (typeof value === 'number') return near(value, 12);
  if (Array.isArray(value)) return value.map(roughly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, roughly(part)]));
}

/** What the app shows of each item, under the names of the score file. */
function itemsOfApp(figures: QuestionnaireResult) {
  return figures.dimensions
    .flatMap(({ items }) => items)
    .map((item) => {
      const { n, dontKnow, notApplicable, preferNotToSay, unanswered } = item.counts;
      const counts = { n, dontKnow, notApplicable, preferNotToSay, unanswered };
      if (item.figures.kind === 'hidden') {
        return { ...counts, mean: null, median: null, suppressed: item.figures.because };
      }
      const { distribution, mean, median, sd, adM, adMd, rwg, rwgStar, awg } = item.figures.value;
      return { ...counts, distribution, mean, median, sd, adM, adMd, rwg, rwgStar, awg };
    });
}

describe('the example network', () => {
  it.each(['formalisation', 'trust', 'balance'])('has the figures of the app: %s', async (name) => {
    const questionnaire = read(shipped(name));
    const example = exampleOf(questionnaire);
    const { figures } = example;
    const { table, list } = writeTables(questionnaire, example);
    const files = ['--questionnaire', shipped(name), '--responses', table, '--seats', list];
    const { code, err, text } = await run('score', ...files);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const network = at(JSON.parse(text), 'networks', 'network');
    expect(network).toMatchObject({
      respondents: example.responses.length,
      invited: { organisations: exampleSeats.filter(({ invited }) => invited > 0).length },
      findings: roughly(findingsOf(figures)),
      actions: roughly(actionsOf([figures], [questionnaire], defaultSettings)),
    });
    const items = itemsOfApp(figures);
    expect(Object.values(at(network, 'items') ?? {})).toMatchObject(items.map(roughly));
    expect(items.some(({ mean }) => mean !== null)).toBe(true);
    for (const { id, n, dontKnowShare, figures: dimension } of figures.dimensions) {
      const { kind } = dimension;
      expect(at(network, 'dimensions', id)).toMatchObject({
        n,
        dontKnowShare: roughly(dontKnowShare),
        ...(kind === 'hidden'
          ? { mean: null, suppressed: dimension.because }
          : {
              suppressed: null,
              ...Object.fromEntries(
                Object.entries(dimension.value).map(([key, value]) => [key, roughly(value)]),
              ),
            }),
      });
    }
  });
});
