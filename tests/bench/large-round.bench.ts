import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { settle } from '../support/app/settle.ts';
import { goToResults, largeRound, putLargeRound, watchPage } from '../support/app/large-round.ts';
import { serve } from '../support/app/serve.ts';
import { againstBound } from './bound.ts';

/** A browser says of a task that it was long from 50 ms on; shorter ones it does not tell. */
const longTask = 50;
const visits = 5;

/** The longest task of the page on its way to the results of a large round, of the quietest visit. */
export async function bench(): Promise<string[]> {
  const server = await serve(join(root, 'dist'));
  const profile = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    const page = await context.newPage();
    const open = async (place: string) => {
      await page.goto('about:blank');
      await page.goto(`${server.address}#${place}`);
      await settle(page);
      return page;
    };
    await watchPage(page);
    await open('/');
    const large = largeRound(questionnaires, 10_000);
    await putLargeRound(page, large);
    const longest: number[] = [];
    const took: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const visited = await goToResults({ page, open }, large);
      longest.push(Math.max(0, ...visited.tasks));
      took.push(visited.took);
    }
    const seconds = (Math.min(...took) / 1000).toFixed(1);
    return [
      againstBound(
        `results of 10,000 responses of 45 items, all drawn after ${seconds} s: the longest task of the page over ${longTask} ms`,
        Math.min(...longest),
        longTask,
        'ms',
      ),
      `  in ${visits} visits: ${longest.map((ms) => ms.toFixed(0)).join(', ')} ms (0: none over ${longTask})`,
    ];
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

const questionnaires = ['formalisation', 'trust'].map((name) =>
  Questionnaire.parse(parse(readFileSync(join(root, 'questionnaires', `${name}.yaml`), 'utf8'))),
);
