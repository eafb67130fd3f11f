import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { settle } from '../support/app/settle.ts';
import { putRows } from '../support/app/large-round.ts';
import { serve } from '../support/app/serve.ts';
import { threeRounds } from '../support/three-rounds.ts';
import { againstBound } from './bound.ts';

const most = 3;
/** On a machine that does other things meanwhile, seconds say little. */
const visits = 3;

const names = [
  'formalisation',
  'trust',
  'balance',
  'information-sharing',
  'local-coordination',
  'security-cooperation',
  'national-support',
  'transfer-conditions',
  'case',
];

/**
 * The whole report of 40 persons, nine questionnaires and three rounds in a browser: worked out and
 * drawn, then saved in every format, with the share of each.
 */
export async function bench(): Promise<string[]> {
  const server = await serve(join(root, 'dist'));
  const profile = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    const page = await context.newPage();
    await page.goto(server.address);
    await settle(page);
    const { network, rounds, responses } = threeRounds(names.map(read));
    await putRows(page, 'networks', [network]);
    await putRows(page, 'rounds', rounds);
    await putRows(page, 'responses', responses);
    const [, , last] = rounds;
    const all: Timed[][] = [];
    const results: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      await openNetworks(page, server.address);
      results.push((await timed('results', () => openResults(page, last.id))).took);
      await openNetworks(page, server.address);
      all.push(await timeReport(page, last.id));
    }
    const quickest = all.toSorted((a, b) => secondsOf(a) - secondsOf(b))[0] ?? [];
    const whole = secondsOf(quickest);
    return [
      againstBound('report of 40 persons, nine questionnaires, three rounds', whole, most, 's'),
      `  ${((whole * 1000) / Math.min(...results)).toFixed(1)} times the results page of that round`,
      ...quickest.map(({ what, took }) => {
        const share = Math.round((took / 1000 / whole) * 100);
        return `  ${what}: ${took.toFixed(0)} ms, ${share} % of it`;
      }),
      `  ${visits} visits: ${all.map((one) => secondsOf(one).toFixed(1)).join(', ')} s`,
    ];
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

interface Timed {
  readonly what: string;
  readonly took: number;
}

/** From afresh, so that nothing of the visit before is in the page's memory. */
async function openNetworks(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#/networks`);
  await settle(page);
}

async function openResults(page: Page, id: string): Promise<void> {
  await page.evaluate((round) => (location.hash = `#/rounds/${round}/results`), id);
  await page.waitForFunction(() => document.querySelector('#results-signals') !== null);
}

async function timeReport(page: Page, id: string): Promise<Timed[]> {
  const drawn = await timed('worked out and drawn', async () => {
    await page.evaluate((round) => (location.hash = `#/rounds/${round}/report`), id);
    await page.locator('article h2').last().waitFor();
  });
  await page.getByText('For statistics: data set').click();
  const saved: Timed[] = [];
  for (const [what, button] of buttons) {
    saved.push(
      await timed(what, async () => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: button }).click();
        await (await download).path();
      }),
    );
  }
  return [drawn, ...saved];
}

const buttons: readonly (readonly [string, RegExp])[] = [
  ['DOCX', /DOCX/],
  ['XLSX', /XLSX/],
  ['HTML', /HTML/],
  ['data set', /^Save the data set/],
];

async function timed(what: string, work: () => Promise<unknown>): Promise<Timed> {
  const began = performance.now();
  await work();
  return { what, took: performance.now() - began };
}

function secondsOf(all: readonly Timed[]): number {
  return all.reduce((sum, { took }) => sum + took, 0) / 1000;
}

function read(name: string): Questionnaire {
  const text = readFileSync(join(root, 'questionnaires', `${name}.yaml`), 'utf8');
  return Questionnaire.parse(parse(text));
}
