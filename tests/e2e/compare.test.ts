import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { main } from '../../src/cli/concord.ts';
import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import { QuestionnaireId } from '../../src/domain/kernel/ids.ts';
import { roundHalfUp } from '../../src/i18n/format.ts';
import { loadQuestionnaire } from '../../src/files/built-in/questionnaires.ts';
import { findBarriers } from '../support/app/accessibility.ts';
import { withApp } from '../support/app/app.ts';
import { badSummaries } from '../support/bad-summaries.ts';
import { manySummaries } from '../support/many-summaries.ts';

const [form, trust] = await Promise.all(
  ['FORM', 'TRUST'].map((id) => loadQuestionnaire(QuestionnaireId.parse(id))),
);
if (form === undefined || trust === undefined) throw new Error('Two questionnaires are needed');
const good = manySummaries([form, trust], 60).slice(0, 51);
const folder = mkdtempSync(join(tmpdir(), 'concord-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const goodFiles = good.map((summary, index) =>
  put(`${index}.summary.json`, toCanonicalJson(summary)),
);
const badFiles = badSummaries(good).map(({ name, content }) => put(name, content));

/** As much of what the command line writes as the page shows. */
const Told = z.object({
  comparisons: z.array(
    z.object({
      mode: z.string(),
      networks: z.array(
        z.object({
          number: z.int(),
          provisional: z.boolean(),
          dimensions: z.record(z.string(), z.object({ mean: z.nullable(z.number()) })),
        }),
      ),
      dimensions: z.record(
        z.string(),
        z.object({ peers: z.object({ n: z.int(), median: z.optional(z.number()) }) }),
      ),
      items: z.record(z.string(), z.object({ networks: z.int(), gap: z.int() })),
    }),
  ),
});

async function told() {
  const poured: string[] = [];
  const errors: string[] = [];
  const code = await main(['compare', ...goodFiles, '--questionnaire', 'FORM'], {
    out: () => undefined,
    err: (line) => errors.push(line),
    pour: async (text) => {
      await Promise.resolve();
      poured.push(text);
    },
  });
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  const part = Told.parse(JSON.parse(poured.join(''))).comparisons.find(
    ({ mode }) => mode === 'survey',
  );
  if (part === undefined) throw new Error('Nothing was compared');
  return part;
}

const shown = (mean: number | null | undefined) =>
  mean === null || mean === undefined ? '–' : roundHalfUp(mean, 1).toFixed(1);

/** Name and figures of each row of the map. */
function readMap(page: Page): Promise<string[][]> {
  return page.locator('tbody tr[data-row]').evaluateAll((rows) =>
    rows.map((row) => {
      const name = row.querySelector('th')?.innerText ?? '';
      const cells = [...row.querySelectorAll('td')].slice(0, -1);
      return [name, ...cells.map((cell) => cell.querySelector('span')?.textContent ?? '')];
    }),
  );
}

it('brings in 60 files of which 9 are bad, and compares the others as the command line does', () =>
  withApp({}, async (app) => {
    const { page } = app;
    await app.open('/compare');
    await page.getByLabel('Name of the collection').fill('Spring course');
    await page.getByRole('button', { name: 'Make the collection' }).click();
    await page.getByRole('heading', { name: 'Bring in summaries' }).waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...goodFiles, ...badFiles]);
    const bring = page.getByRole('button', { name: 'Bring in 51 summaries' });
    await bring.waitFor();
    for (const problem of [
      'Shows figures of too few persons',
      'Figures and questions do not belong together',
      'Made by a newer Concord',
      'Breaks the rules of a summary',
      'Incomplete or damaged',
      'Empty file',
      'A packed folder (ZIP)',
      'Another file of Concord',
      'Neither a summary nor a collection',
    ]) {
      expect(await page.getByText(problem, { exact: true }).count(), problem).toBe(1);
    }
    await bring.click();
    await page.getByText('Brought in', { exact: true }).waitFor();

    const place = new URL(page.url()).hash.slice(1);
    await app.open(`${place}/dimensions`);
    await page.locator('tbody tr[data-row]').first().waitFor();
    const part = await told();
    expect(await readMap(page)).toEqual(
      part.networks
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, dimensions }) => [
          `Network ${number}`,
          ...Object.values(dimensions).map(({ mean }) => shown(mean)),
        ]),
    );
    const medians = await page
      .locator('tfoot td')
      .evaluateAll((cells) =>
        cells
          .slice(0, -1)
          .map((cell) => [...cell.querySelectorAll('span')].map((span) => span.textContent)),
      );
    expect(medians).toEqual(
      Object.values(part.dimensions).map(({ peers }) => [shown(peers.median), `of ${peers.n}`]),
    );
    const gaps = Object.values(part.items).map(({ gap, networks }) => ({
      share: gap / networks,
      words: `${gap} of ${networks}`,
    }));
    const most = Math.max(...gaps.map(({ share }) => share));
    const worst = await page.locator('main ol li').first().innerText();
    expect(gaps.filter(({ share }) => share === most).map(({ words }) => words)).toContain(
      worst.trim().split('\n').at(-1),
    );
    expect(part.networks.some(({ provisional }) => provisional)).toBe(true);
    expect(await page.getByText('provisional', { exact: true }).count()).toBeGreaterThan(1);

    // No name unasked; then with a warning. All of it by keyboard.
    expect(await page.locator('main').innerText()).not.toContain('Place ');
    await page.getByText('Names of networks').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^By numbers/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText('Names are on screen now.').waitFor();
    await expect.poll(async () => (await readMap(page))[0]?.[0]).toMatch(/^Place \d+$/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await readMap(page))[0]?.[0]).toBe('Network 1');

    const sort = page.getByRole('button', { name: 'Roles' });
    await sort.focus();
    await page.keyboard.press('Enter');
    const column = () => readMap(page).then((rows) => rows.map((row) => Number(row[2])));
    const means = (await column()).filter((mean) => !Number.isNaN(mean));
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    const upwards = (await column()).filter((mean) => !Number.isNaN(mean));
    expect(upwards).toEqual(upwards.toSorted((a, b) => a - b));

    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page, 'colours')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  }));

it('bars nobody from learning, the national view, training, models and practices', () =>
  withApp({}, async (app) => {
    const { page } = app;
    await app.open('/compare');
    await page.getByRole('button', { name: /^8 networks/ }).click();
    await page.getByRole('link', { name: 'Learn', exact: true }).waitFor();
    const rooms = [
      ['/compare/example-8/learn', 'h3'],
      ['/compare/example-8/national', 'figure'],
      ['/compare/example-8/training', 'table'],
      ['/models', 'article'],
      ['/practices', 'article'],
    ] as const;
    for (const [room, seen] of rooms) {
      await page.emulateMedia({ colorScheme: 'light' });
      await app.open(room);
      await page.locator('main').locator(seen).first().waitFor();
      expect(await findBarriers(page), room).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page, 'colours'), `${room} in the dark`).toEqual([]);
    }
  }));
