import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import { securityHeaders } from '../../scripts/vite-security.ts';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { inventSummaries } from '../../src/files/collection/invent-summaries.ts';
import { hashQuestionnaire } from '../../src/files/invitation/questionnaire-hash.ts';
import { writeSummary } from '../../src/files/summary/write-summary.ts';
import { serve } from '../support/app/serve.ts';
import { settle } from '../support/app/settle.ts';
import { againstBound } from './bound.ts';

const [few, many] = [60, 600];
const visitsMade = 9;

/** The app's page hands so many to its worker at once. */
const atOnce = 100;

/**
 * The app's own worker reads, judges and brings in summaries, in one transaction; beside it, in the
 * same browser, a bare worker parses them as JSON and writes them at once: the same files, as many
 * rows, found by the same key and index, and as safe on the disk.
 */
export async function bench(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const dist = join(root, 'dist');
  const server = await serve(dist);
  await writeSummaries(join(folder, 'files'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...launchOptions(),
    // It would fetch the bare worker itself, past the route below.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.route('**/bare-summaries.js', (route) =>
      route.fulfill({ body: bare, contentType: 'text/javascript', headers: securityHeaders }),
    );
    await page.goto(server.address);
    await settle(page);
    const worker = readdirSync(join(dist, 'assets')).find((one) =>
      one.startsWith('gathering.worker'),
    );
    const paths = readdirSync(join(folder, 'files')).map((name) => join(folder, 'files', name));
    await giveFiles(page, 'few', paths.slice(0, few));
    await giveFiles(page, 'all', paths);
    const visits: Visit[] = [];
    for (let visit = 0; visit < visitsMade; visit += 1) {
      visits.push(await measure(page, `assets/${worker}`, String(visit)));
    }
    const [app, alone] = [
      medianOf(visits.map((one) => one.all)),
      medianOf(visits.map((one) => one.alone)),
    ];
    return [
      againstBound(
        `${many} summaries read, judged and brought in`,
        medianOf(visits.map((one) => one.all / one.alone)),
        2,
        'times parsing them as JSON and one bulk write',
      ),
      `  the middle of ${visitsMade} visits: ${app.toFixed(0)} ms beside ${alone.toFixed(0)} ms`,
      againstBound(
        `ten times as many summaries`,
        medianOf(visits.map((one) => one.all / one.few)),
        11,
        'times the time',
      ),
    ];
  } finally {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds for a few summaries and for all in the app, and for all alone. */
interface Visit {
  readonly few: number;
  readonly all: number;
  readonly alone: number;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function giveFiles(page: Page, id: string, paths: readonly string[]): Promise<void> {
  await page.evaluate((name) => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'file', multiple: true, id: name });
    document.body.append(field);
  }, id);
  await page.locator(`#${id}`).setInputFiles([...paths]);
}

/** The three right after one another, so that whatever else the machine does slows all of them. */
function measure(page: Page, worker: string, visit: string): Promise<Visit> {
  return page.evaluate(
    async ([address, name, most]) => {
      const sourcesIn = (id: string) => {
        const field = document.querySelector<HTMLInputElement>(`#${id}`);
        return [...(field?.files ?? [])].map((file) => ({ name: file.name, content: file }));
      };
      const ask = (to: Worker, message: object) =>
        new Promise<unknown>((resolve, reject) => {
          to.addEventListener('message', ({ data }) => resolve(data), { once: true });
          to.addEventListener('error', ({ message: why }) => reject(new Error(why)));
          to.postMessage(message);
        });
      const inApp = async (id: string) => {
        const sources = sourcesIn(id);
        const collectionId = `bench-${id}-${name}`;
        const fresh = {
          schema: 1,
          id: collectionId,
          rev: 1,
          name: 'Bench',
          example: false,
          own: null,
          naming: 'hidden',
          labels: {},
          requirements: {},
        };
        const goal = { database: 'concord', collectionId, fresh };
        const gathering = new Worker(address, { type: 'module' });
        await ask(gathering, { id: 1, task: 'clear', input: null });
        const began = performance.now();
        for (let from = 0; from < sources.length; from += most) {
          await ask(gathering, { id: 2, task: 'read', input: sources.slice(from, from + most) });
        }
        await ask(gathering, { id: 3, task: 'judge', input: goal });
        const brought = await ask(gathering, { id: 4, task: 'bringIn', input: goal });
        const took = performance.now() - began;
        if (!JSON.stringify(brought).includes(`"added":${sources.length}`)) {
          throw new Error(`Not all were brought in: ${JSON.stringify(brought)}`);
        }
        gathering.terminate();
        return took;
      };
      const inBare = async () => {
        const bareWorker = new Worker('bare-summaries.js');
        await ask(bareWorker, []);
        const began = performance.now();
        await ask(
          bareWorker,
          sourcesIn('all').map(({ content }) => content),
        );
        const took = performance.now() - began;
        bareWorker.terminate();
        return took;
      };
      return { few: await inApp('few'), all: await inApp('all'), alone: await inBare() };
    },
    [worker, visit, atOnce] as const,
  );
}

/** The least that any program must do with such files. */
const bare = `
  const opened = new Promise((done, fail) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('rows', { keyPath: 'id' });
      rows.createIndex('collectionId', 'collectionId');
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  onmessage = async ({ data: files }) => {
    const db = await opened;
    const texts = await Promise.all(files.map((file) => file.text()));
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore('rows');
    const collectionId = String(performance.now());
    texts.forEach((text, index) => {
      rows.put({ id: collectionId + index, collectionId, summary: JSON.parse(text) });
    });
    transaction.oncomplete = () => postMessage('done');
  };
`;

async function writeSummaries(folder: string): Promise<void> {
  mkdirSync(folder);
  const [form, trust, info, nat, context] = [
    'formalisation',
    'trust',
    'information-sharing',
    'national-support',
    'transfer-conditions',
  ].map((name) =>
    Questionnaire.parse(parse(readFileSync(join(root, 'questionnaires', `${name}.yaml`), 'utf8'))),
  );
  if (!form || !trust || !info || !nat || !context) throw new Error('A questionnaire is missing');
  const [always, sometimes] = [
    [form, trust],
    [info, nat],
  ];
  const hashes = new Map(
    await Promise.all(
      [...always, ...sometimes].map(async (one) => [one.id, await hashQuestionnaire(one)] as const),
    ),
  );
  for (let index = 0; index < many; index += 1) {
    const invented = await inventSummaries(index, { always, sometimes, context, hashes });
    const [latest] = invented.slice(-1);
    if (latest === undefined) throw new Error(`Network ${index} has no summary`);
    writeFileSync(join(folder, `${index}.summary.json`), writeSummary(latest.summary));
  }
}
