import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import { securityHeaders } from '../../scripts/vite-security.ts';
import { itemsOf } from '../../src/domain/questionnaire/scope.ts';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { hashQuestionnaire } from '../../src/files/invitation/questionnaire-hash.ts';
import { settle } from '../support/app/settle.ts';
import { putRows } from '../support/app/large-round.ts';
import { sealedLargeRound, writeSealedFiles } from '../support/app/sealed-files.ts';
import { serve } from '../support/app/serve.ts';
import { coordinator } from '../support/sealed-round.ts';
import { againstBound } from './bound.ts';

const files = 200;
const runs = 5;

/**
 * The app's own worker opens, judges and merges the files, in one transaction; beside it, in the
 * same browser, a worker opens them with age alone and writes them at once.
 */
export async function bench(): Promise<string[]> {
  const dist = join(root, 'dist');
  const folder = mkdtempSync(join(tmpdir(), 'concord-files-'));
  const profile = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const server = await serve(dist);
  const round = await sealedLargeRound(questionnaires, files);
  await writeSealedFiles(folder, round.handedIn);
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    // It would fetch the bare worker itself, past the route below.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const bare = await buildBare();
    await page.route('**/bare-opening.js', (route) =>
      route.fulfill({ body: bare, contentType: 'text/javascript', headers: securityHeaders }),
    );
    await page.goto(server.address);
    await settle(page);
    await putRows(page, 'networks', [round.network]);
    await putRows(page, 'rounds', [round.round]);
    await putRows(page, 'sealings', [round.sealing]);
    await page.evaluate(() => {
      const field = document.createElement('input');
      Object.assign(field, { type: 'file', multiple: true, id: 'taken' });
      document.body.append(field);
    });
    const names = readdirSync(folder).map((name) => join(folder, name));
    await page.locator('#taken').setInputFiles(names);
    const known = await Promise.all(
      questionnaires.map(async (questionnaire) => ({
        questionnaire,
        hash: await hashQuestionnaire(questionnaire),
      })),
    );
    const goal = { database: 'concord', roundId: round.round.id, questionnaires: known };
    const worker = readdirSync(join(dist, 'assets')).find((one) =>
      one.startsWith('collecting.worker'),
    );
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      times.push(await measure(page, `assets/${worker}`, goal));
    }
    const app = Math.min(...times.map((one) => one.app));
    const alone = Math.min(...times.map((one) => one.alone));
    const items = questionnaires.flatMap((one) => itemsOf(one)).length;
    return [
      againstBound(
        `${files} files of ${items} items opened, judged and merged in one transaction`,
        app / alone,
        2,
        'times opening them with age alone and one bulk write',
      ),
      `  the quickest of ${runs} runs: ${app.toFixed(0)} ms beside ${alone.toFixed(0)} ms`,
    ];
  } finally {
    await context.close();
    await server.stop();
    for (const one of [folder, profile]) rmSync(one, { recursive: true, force: true });
  }
}

/** Milliseconds of the app's worker and of the bare one; what was merged is taken out again. */
function measure(page: Page, worker: string, goal: object) {
  return page.evaluate(
    async ([address, aim, identity]) => {
      const field = document.querySelector<HTMLInputElement>('#taken');
      const sources = [...(field?.files ?? [])].map((file) => ({ name: file.name, content: file }));
      const ask = (to: Worker, message: object) =>
        new Promise<unknown>((resolve, reject) => {
          to.addEventListener('message', ({ data }) => resolve(data), { once: true });
          to.addEventListener('error', ({ message: why }) => reject(new Error(why)));
          to.postMessage(message);
        });
      const collecting = new Worker(address, { type: 'module' });
      await ask(collecting, { id: 1, task: 'unlockWith', input: { identity } });
      const began = performance.now();
      await ask(collecting, { id: 2, task: 'open', input: sources });
      await ask(collecting, { id: 3, task: 'judge', input: aim });
      const merged = await ask(collecting, { id: 4, task: 'bringIn', input: aim });
      const app = performance.now() - began;
      if (!JSON.stringify(merged).includes(`"value":${sources.length}`)) {
        throw new Error(`Not all were merged: ${JSON.stringify(merged)}`);
      }
      await ask(collecting, { id: 5, task: 'undo', input: { database: 'concord' } });
      collecting.terminate();
      const bare = new Worker('bare-opening.js');
      const alone = Number(await ask(bare, { files: sources, identity }));
      bare.terminate();
      return { app, alone };
    },
    [worker, goal, coordinator.identity] as const,
  );
}

async function buildBare(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(root, 'tests/bench/opening.worker.ts'),
        formats: ['iife'],
        name: 'bare',
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built');
  return first.output[0].code;
}

const questionnaires = [
  'formalisation',
  'trust',
  'transfer-conditions',
  'security-cooperation',
  'information-sharing',
  'local-coordination',
].map((name) =>
  Questionnaire.parse(parse(readFileSync(join(root, 'questionnaires', `${name}.yaml`), 'utf8'))),
);
