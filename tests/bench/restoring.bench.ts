import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { backupVersion, emptyBackup } from '../../src/files/backup/backup.ts';
import { writeBackup } from '../../src/files/backup/write-backup.ts';
import { toSha256 } from '../../src/files/text/sha256.ts';
import { settle } from '../support/app/settle.ts';
import { largeRound, watchPage } from '../support/app/large-round.ts';
import { serve } from '../support/app/serve.ts';
import { againstBound } from './bound.ts';
import { watchMemory } from './memory.ts';

/** A browser says of a task that it was long from 50 ms on; shorter ones it does not tell. */
const longTask = 50;
const patience = { timeout: 300_000 };

/** Two large backup files: one that is refused, and one that is brought back and taken out again. */
export async function bench(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const server = await serve(join(root, 'dist'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), launchOptions());
  try {
    const page = await context.newPage();
    await watchPage(page);
    await page.goto(`${server.address}#/settings`);
    await settle(page);
    const lines = [];
    for (const [name, text, steps] of [
      ['wrong', await wrongBackup(), refuse],
      ['good', await goodBackup(), bringBack],
    ] as const) {
      const path = join(folder, `${name}.backup.ndjson`);
      writeFileSync(path, text);
      lines.push(...(await measure(context, page, `${name}, ${megabytes(text)} MB`, steps, path)));
    }
    return lines;
  } finally {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function refuse(page: Page, path: string): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(path);
  await page.getByText('wrong.backup.ndjson was not taken in').waitFor(patience);
}

async function bringBack(page: Page, path: string): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(path);
  await page.getByRole('button', { name: 'Bring back' }).click(patience);
  await page.getByText('The backup file was brought back').waitFor(patience);
  await page.getByText(/on this device: 1 network, 1 round, 10.?000 responses/i).waitFor(patience);
  await page.getByRole('button', { name: 'Undo' }).click(patience);
  await page.getByText(/^Undone\./).waitFor(patience);
}

async function measure(
  context: BrowserContext,
  page: Page,
  what: string,
  steps: (page: Page, path: string) => Promise<void>,
  path: string,
): Promise<string[]> {
  const memory = await watchMemory(context, page);
  const from = await page.evaluate(() => performance.now());
  await steps(page, path);
  await page.waitForTimeout(1000);
  const { heap, all } = await memory.stop();
  const [seconds, tasks] = await page.evaluate(
    (start) => [
      (performance.now() - start) / 1000,
      globalThis.longTasks.filter((one) => one.start >= start).map((one) => one.duration),
    ],
    from,
  );
  return [
    againstBound(
      `a backup file, ${what}: the longest task of the page over ${longTask} ms`,
      Math.max(0, ...tasks),
      200,
      'ms',
    ),
    `  in ${seconds.toFixed(1)} s; tasks over ${longTask} ms: ${tasks.map((ms) => ms.toFixed(0)).join(', ') || 'none'}; most memory: ${heap} MB in the page, ${all} MB in all processes`,
  ];
}

const questionnaires = ['formalisation', 'trust'].map((name) =>
  Questionnaire.parse(parse(readFileSync(join(root, 'questionnaires', `${name}.yaml`), 'utf8'))),
);

function goodBackup(): Promise<string> {
  const { network, round, responses } = largeRound(questionnaires, 10_000);
  return writeBackup({ ...emptyBackup, networks: [network], rounds: [round], responses });
}

/** One response with a million answers of a kind that there is not, under a header that fits. */
async function wrongBackup(): Promise<string> {
  const { network, round, responses } = largeRound(questionnaires, 1);
  const good = await writeBackup({
    ...emptyBackup,
    networks: [network],
    rounds: [round],
    responses,
  });
  const wrong = Array.from(
    { length: 1_000_000 },
    (_, index) => `"FORM-${index}":{"kind":"level","level":9}`,
  ).join();
  const [header = '', ...lines] = good.split('\n');
  const body = lines
    .map((line) => line.replace('"answers":{"FORM":{', (begun) => `${begun}${wrong},`))
    .join('\n');
  const sha256 = await toSha256(body);
  const before = /"sha256":"[0-9a-f]{64}"/;
  if (!before.test(header)) throw new Error(`No header of version ${backupVersion}`);
  return `${header.replace(before, `"sha256":"${sha256}"`)}\n${body}`;
}

function megabytes(text: string): string {
  return (text.length / 1_000_000).toFixed(0);
}
