import type { Page } from 'playwright-core';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';

/** Begins a quick scan, and waits until its first statement can be answered. */
export async function startQuickScan(page: Page, address: string): Promise<string> {
  await page.goto(`${address}#/quick-scan`);
  await page.waitForURL(/#\/answer\//);
  await ready(page);
  return /answer\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** Opens a response where its person left it. */
export async function openResponse(page: Page, address: string, id: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#/answer/${id}`);
  await ready(page);
}

/** The page can be answered: it is shown, and this tab may write. */
export async function ready(page: Page): Promise<void> {
  await page.locator('fieldset[data-item]:enabled').first().waitFor();
}

export async function giveLevel(page: Page, item: string, level: number): Promise<void> {
  await page.locator(`fieldset[data-item="${item}"] input[value="${level}"]`).check();
}

/** Waits until the latest answer is said to be saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d/).waitFor();
}

/** What lies in the database, read beside the app. */
export async function readStored(page: Page, id: string): Promise<QuestionnaireResponse | null> {
  const row: unknown = await page.evaluate(
    (key) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('concord');
        request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
        request.addEventListener('success', () => {
          const read = request.result.transaction('responses').objectStore('responses').get(key);
          read.addEventListener('success', () => {
            request.result.close();
            resolve(read.result ?? null);
          });
        });
      }),
    id,
  );
  return row === null ? null : QuestionnaireResponse.parse(row);
}

/** The levels given, by item, of the only questionnaire in it. */
export function levelsIn(response: QuestionnaireResponse | null): Record<string, number> {
  const [answers = {}] = Object.values(response?.answers ?? {});
  return Object.fromEntries(
    Object.entries(answers).flatMap(([item, answer]) =>
      answer.kind === 'level' ? [[item, answer.level]] : [],
    ),
  );
}

/** A draft in which all statements of the first questionnaire are asked. */
export function wholeDraft(id: string): QuestionnaireResponse {
  return QuestionnaireResponse.parse({
    schema: 1,
    id,
    rev: 1,
    roundId: null,
    seatId: null,
    state: 'draft',
    questionnaires: [{ id: 'FORM', version: '1.0.0', scope: 'all' }],
    answers: {},
    position: null,
  });
}

/** Puts a response into the database, beside the app. */
export async function putStored(page: Page, response: QuestionnaireResponse): Promise<void> {
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('concord');
        request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('responses', 'readwrite');
          transaction.objectStore('responses').put(row);
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    response,
  );
}

/**
 * Writes bare rows, strictly, one after the other with a breath between, until the returned function
 * is called: it gives the longest of these writes in ms. That is what this machine allows meanwhile.
 */
export async function watchRawPuts(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('concord');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
    });
    const over = new AbortController();
    const write = async () => {
      const start = performance.now();
      const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' });
      transaction.objectStore('meta').put({ id: 'measure' });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      return performance.now() - start;
    };
    const longest = (async () => {
      let most = 0;
      while (!over.signal.aborted) {
        most = Math.max(most, await write());
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      db.transaction('meta', 'readwrite').objectStore('meta').delete('measure');
      db.close();
      return most;
    })();
    return {
      end: () => {
        over.abort();
        return longest;
      },
    };
  });
  return () => watch.evaluate((one) => one.end());
}

/** How long a bare strict write takes here, in ms: the median of ten. */
export async function measureRawPut(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('concord');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
    });
    const times: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const start = performance.now();
      const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' });
      transaction.objectStore('meta').put({ id: 'measure', turn });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      times.push(performance.now() - start);
    }
    const cleared = db.transaction('meta', 'readwrite');
    cleared.objectStore('meta').delete('measure');
    db.close();
    return times.toSorted((a, b) => a - b)[5] ?? 0;
  });
}
