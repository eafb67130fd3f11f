import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { loadQuestionnaire, questionnaireIndex } from '../../src/files/built-in/questionnaires.ts';
import { withApp, type App } from '../support/app/app.ts';
import { pressOn, tabTo } from '../support/app/keys.ts';
import { putRows } from '../support/app/large-round.ts';
import { threeRounds } from '../support/three-rounds.ts';

/** The third round of a network, nine questionnaires answered by 40 persons, is still open. */
async function openLastRound(app: App): Promise<Page> {
  const { network, rounds, responses } = threeRounds(
    await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id))),
  );
  const [first, second, last] = rounds;
  await app.open('/');
  await putRows(app.page, 'networks', [network]);
  await putRows(app.page, 'rounds', [first, second, { ...last, closedOn: null }]);
  await putRows(app.page, 'responses', responses);
  return app.open(`/rounds/${last.id}`);
}

/** By keys alone, as all that follows. */
async function closeAndMakeReport(page: Page): Promise<void> {
  await pressOn(page, 'button', 'Close the round');
  await pressOn(page, 'button', 'Close the round now');
  await pressOn(page, 'link', 'See the results');
  await pressOn(page, 'link', 'Make a report');
  const paper = page.getByRole('region', { name: 'As it will be printed' });
  await paper.getByRole('heading', { name: 'How these figures were made' }).waitFor();
}

async function save(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await pressOn(page, 'button', button);
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The text of each page in reading order, as `pdftotext` has it; null where it is not installed. */
async function textOfPages(pdf: Buffer): Promise<string[] | null> {
  const path = join(tmpdir(), `concord-report-${process.pid}.pdf`);
  await writeFile(path, pdf);
  try {
    return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  } catch {
    return null;
  }
}

it('leads by keys from closing a round of 40 persons to a report on paper and in every file', () =>
  withApp({ acceptDownloads: true }, async (app) => {
    const page = await openLastRound(app);
    await closeAndMakeReport(page);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    const docx = await save(page, /DOCX/);
    expect(docx.name).toMatch(/report\.docx$/);
    const pictures = Object.entries(unzipSync(docx.bytes)).filter(([path]) =>
      path.endsWith('.png'),
    );
    expect(pictures).toHaveLength(10);
    for (const [, picture] of pictures) {
      // Drawn by this browser at twice its size, and not blank.
      expect(Buffer.from(picture).readUInt32BE(16)).toBe(2 * 680);
      expect(picture.length).toBeGreaterThan(10_000);
    }
    expect((await save(page, /XLSX/)).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await save(page, /\(HTML\)/)).bytes.toString('utf8')).toContain('</html>');
    await unfold(page, 'For statistics: data set');
    const figures = unzipSync((await save(page, /^Save the data set/)).bytes);
    expect(Object.keys(figures)).not.toContain('statistics/responses.csv');
    await tabTo(page, 'checkbox', /^Everybody who answered/);
    await page.keyboard.press('Space');
    const answers = unzipSync((await save(page, /with single answers/)).bytes);
    expect(Object.keys(answers)).toContain('statistics/responses.csv');

    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(pages).toBeLessThanOrEqual(12);
    await lookAtPaper(page);

    const texts = await textOfPages(pdf);
    if (texts === null) return;
    expect(texts).toHaveLength(pages);
    for (const [index, text] of texts.entries()) {
      const squeezed = text.replace(/\s+/g, ' ');
      expect(squeezed).toContain(`Page ${index + 1} of ${pages}`);
      expect(squeezed).toContain('not for funding decisions');
      expect(squeezed).toContain('River valley network');
    }
    const order = ['What it rests on', 'What to do first', 'What to talk about next time'];
    const [first = '', second = ''] = texts;
    expect(first).toContain(order[0]);
    expect(second.indexOf('What to do first')).toBeLessThan(second.indexOf('What to keep'));
    expect(second).toContain(order[2]);
    expect(texts.at(-1)).toContain('Choices of ours that acted here');
  }));

/** A summary has no role that is named alike in every browser; it is found by its words. */
async function unfold(page: Page, words: string): Promise<void> {
  for (let tabs = 0; tabs < 50; tabs += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused === words) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** With the appendix, whose tables are the widest. */
async function lookAtPaper(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^Appendix/ }).check();
  await page.getByRole('heading', { name: 'Appendix: every statement' }).waitFor();
  // A4 between its margins of 16 mm, at 96 pixels to the inch.
  await page.setViewportSize({ width: Math.floor((178 / 25.4) * 96), height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    const all = [...document.querySelectorAll('main *')].filter(isSeen);
    return {
      beyond: all
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
      clipped: [...document.querySelectorAll('article :is(th, td)')]
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => cell.textContent),
      headings: [...document.querySelectorAll('h1')].filter(isSeen).map((one) => one.textContent),
      buttons: [...document.querySelectorAll('main button')].filter(isSeen).length,
      paper: getComputedStyle(document.querySelector('article') ?? document.body).backgroundColor,
    };
  });
  expect(printed.beyond).toEqual([]);
  expect(printed.clipped).toEqual([]);
  expect(printed.headings).toEqual(['River valley network']);
  expect(printed.buttons).toBe(0);
  expect(printed.paper).toBe('rgb(255, 255, 255)');
}
