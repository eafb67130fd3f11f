import type { Page } from 'playwright-core';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { Level } from '../../../src/domain/questionnaire/level.ts';
import type { Network } from '../../../src/domain/network/network.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { networkWith, roundOf } from '../network-scenario.ts';
import type { App } from './app.ts';

export interface LargeRound {
  readonly network: Network;
  readonly round: Round;
  readonly responses: readonly QuestionnaireResponse[];
}

/** A closed round of twenty organisations with so many persons, nine in ten of whose answers are levels. */
export function largeRound(questionnaires: readonly Questionnaire[], persons: number): LargeRound {
  const network = networkWith(Array.from({ length: 20 }, () => 'municipality'));
  const asked = questionnaires.map(({ id, version }) => ({ id, version, scope: 'all' as const }));
  const round = roundOf(network, 500, { closedOn: '2026-11-20', questionnaires: asked });
  const random = createSeededRandom(persons);
  const answersTo = (questionnaire: Questionnaire) =>
    Object.fromEntries(
      itemsOf(questionnaire).map(({ id }, index) => [id, answer(random(), index)]),
    );
  const responses = Array.from({ length: persons }, (_, person) =>
    QuestionnaireResponse.parse({
      schema: 1,
      id: `person-${String(person).padStart(6, '0')}`,
      rev: 1,
      roundId: round.id,
      seatId: network.seats[person % network.seats.length]?.id ?? null,
      state: 'handedIn',
      questionnaires: asked,
      answers: Object.fromEntries(questionnaires.map((one) => [one.id, answersTo(one)])),
      position: null,
    }),
  );
  return { network, round, responses };
}

/** The further down a statement stands, the lower its levels. */
function answer(draw: number, index: number) {
  if (draw > 0.9) return { kind: 'dontKnow' };
  return {
    kind: 'level',
    level: Level.parse(1 + Math.floor((draw / 0.9) ** (1 + index / 10) * 5)),
  };
}

/** Puts the round into the database, beside the app, which has to have been opened. */
export async function putLargeRound(page: Page, large: LargeRound): Promise<void> {
  await putRows(page, 'networks', [large.network]);
  await putRows(page, 'rounds', [large.round]);
  // In parts: one message to the browser has its limits.
  for (let from = 0; from < large.responses.length; from += 2000) {
    await putRows(page, 'responses', large.responses.slice(from, from + 2000));
  }
}

export function putRows(page: Page, table: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    ([table, rows]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('concord');
        request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(table, 'readwrite');
          for (const row of rows) transaction.objectStore(table).put(row);
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    [table, rows] as const,
  );
}

declare global {
  var longTasks: { start: number; duration: number }[];
  var rowsRead: string[];
}

/** Notes on every page what it reads of the responses, and each task of the page over 50 ms. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    globalThis.rowsRead = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        globalThis.longTasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
    const note = (made: object, names: readonly string[]) => {
      for (const name of names) {
        const own: unknown = Reflect.get(made, name);
        if (typeof own !== 'function') continue;
        Reflect.set(made, name, function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
          const store = 'objectStore' in this ? this.objectStore : this;
          if (store.name === 'responses') globalThis.rowsRead.push(name);
          const answered: unknown = Reflect.apply(own, this, args);
          return answered;
        });
      }
    };
    const reads = ['get', 'getAll', 'getAllRecords', 'openCursor'];
    note(IDBObjectStore.prototype, reads);
    note(IDBIndex.prototype, reads);
  });
}

/** Goes from the list of networks to the results, as by a link, and waits for the last of their parts. */
export async function goToResults(
  { page, open }: Pick<App, 'page' | 'open'>,
  { round }: LargeRound,
) {
  await open('/networks');
  await page.waitForTimeout(1000);
  const began = await page.evaluate((id) => {
    location.hash = `#/rounds/${id}/results`;
    return performance.now();
  }, round.id);
  // Asked seldom and without layout: what a test asks is the page's own time.
  const isDrawn = () =>
    document.querySelectorAll('figure svg').length > 1 &&
    document.querySelector('#results-signals') !== null;
  await page.waitForFunction(isDrawn, undefined, { polling: 250 });
  await page.waitForTimeout(500);
  return page.evaluate((from) => {
    const tasks = globalThis.longTasks.filter(({ start }) => start >= from);
    return { took: performance.now() - from, tasks: tasks.map(({ duration }) => duration) };
  }, began);
}
