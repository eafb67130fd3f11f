import { describe, expect, it } from 'vitest';
import { QuestionnaireId, ResponseId, RoundId } from '../../../src/domain/kernel/ids.ts';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { gatherResponses } from '../../../src/features/results/page/gather.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { readResponsesAside } from '../../../src/storage/read-aside.ts';
import { createStore } from '../../../src/storage/store.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';

const id = QuestionnaireId.parse('FORM');
const form = await loadQuestionnaire(id);
const network = networkWith(['police', 'municipality', 'school']);
const questionnaires = [{ id, version: form.version, scope: 'all' as const }];
let databases = 0;

/** Everything that an answer can be, and one that this item does not offer. */
function responseOf(person: number, change: Partial<QuestionnaireResponse>): QuestionnaireResponse {
  const kinds = [
    { kind: 'level', level: 2 },
    { kind: 'level', level: 5, minorityView: true },
    { kind: 'dontKnow' },
    { kind: 'notApplicable', reason: `Reason ${person}` },
    { kind: 'preferNotToSay' },
    { kind: 'option', option: 'x' },
    { kind: 'level', level: 4 },
  ] as const;
  const answers = itemsOf(form).flatMap((item, index) => {
    const answer = kinds[(person * 5 + index * 3 + ((person * index) % 4)) % 8];
    return answer === undefined ? [] : [[item.id, answer] as const];
  });
  return {
    schema: 1,
    id: ResponseId.parse(`person-${person}`),
    rev: 1 + (person % 3),
    roundId: RoundId.parse('round-1'),
    seatId: network.seats[person % 3]?.id ?? null,
    state: 'handedIn',
    questionnaires,
    answers: { [id]: Object.fromEntries(answers) },
    position: 'review',
    ...change,
  };
}

describe('a round that is scored aside', () => {
  it.each(['survey', 'consensus'] as const)(
    'has the same result as on the page: %s',
    async (mode) => {
      const round = roundOf(network, 30, { closedOn: '2026-11-20', questionnaires, mode });
      const responses = Array.from({ length: 60 }, (_, person) =>
        responseOf(person, person % 9 === 4 ? { state: 'draft' } : {}),
      );
      const elsewhere = responseOf(90, { roundId: RoundId.parse('round-2') });
      const { database, store } = await databaseWith([...responses, elsewhere]);
      const { take, responses: gathered } = gatherResponses();
      await readResponsesAside(database, round.id, take);
      const here = await store.responses.byRound(round.id);
      const questions = [form];
      const result = scoreRound({ round, responses: here, questionnaires: questions });
      expect(result.outcome.kind).toBe('figures');
      expect(scoreRound({ round, responses: gathered, questionnaires: questions })).toEqual(result);
    },
  );

  it('holds equal answers once, without the reasons that people gave', () => {
    const { take, responses } = gatherResponses();
    for (let person = 0; person < 40; person += 1) take(responseOf(person, {}));
    const all = responses.flatMap(({ answers }) => Object.values(answers[id] ?? {}));
    expect(all.length).toBeGreaterThan(500);
    expect(new Set(all).size).toBe(7);
    expect(JSON.stringify(responses)).not.toContain('Reason');
  });

  it('leaves out what cannot be read, as the page does', () => {
    const { take, responses } = gatherResponses();
    for (const row of [undefined, 'text', { id: 'x' }, { ...responseOf(1, {}), schema: 2 }])
      take(row);
    expect(responses).toEqual([]);
  });

  it('fails where the database is not there, and makes none', async () => {
    await expect(readResponsesAside('nowhere', 'round-1', () => undefined)).rejects.toThrow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });
});

async function databaseWith(responses: readonly QuestionnaireResponse[]) {
  databases += 1;
  const database = `aside-${databases}`;
  const store = createStore({ name: database });
  expect(await store.putAll({ responses: [...responses] })).toMatchObject({ ok: true });
  return { database, store };
}
