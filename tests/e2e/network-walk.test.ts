import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { findBarriers } from '../support/app/accessibility.ts';
import { withApp } from '../support/app/app.ts';
import { answerPage, waitForWhole } from '../support/app/walk.ts';

/*
 * Nine persons from seven seats answer formalisation and trust on one device. A person gives the
 * same level to every statement of a dimension (FORM: mandate, roles, documentation, continuity;
 * TRUST: trust, transparency, openness, equality, shared responsibility).
 *
 *                      MAN ROL DOC CON   TRU TRA OPE EQU RES
 *   Police           A   1   4   2   3     3   3   3   3   2
 *   Police           B   2   4   2   3     4   4   4   4   2
 *   Police           C   3   4   2   3     5   5   5   5   2
 *   Municipality     D   3   4   2   3     4   4   4   4   3
 *   Youth welfare    E   3   4   2   3     4   4   4   4   3
 *   Social services  F   4   4   2   3     5   5   5   5   2
 *   Education        G   4   4   2   3     5   5   5   5   2
 *   Mental health    H   5   4   2   4     3   3   3   3   3
 *   Counselling NGO  I   5   3   3   4     4   4   4   4   3   (I does not know the last CON item)
 *
 * Organisations count equally, so the three police officers are one value, their mean:
 *   MAN (2+3+3+4+4+5+5)/7 = 26/7 = 3.71 -> 3.7      (by persons it would be 30/9 = 3.33)
 *   ROL (4+4+4+4+4+4+3)/7 = 27/7 = 3.86 -> 3.9
 *   DOC (2+2+2+2+2+2+3)/7 = 15/7 = 2.14 -> 2.1      the lowest: documentation holds back
 *   CON items 1 to 5: (3+3+3+3+3+4+4)/7 = 23/7 = 3.2857; item 6 without I: (3*5+4)/6 = 19/6 = 3.1667;
 *       mean of the six items (5*23/7 + 19/6)/6 = 3.2659 -> 3.3
 *       (the other way, persons first, gives I a 4 from five answers: 23/7 = 3.29 -> 3.3 as well)
 *   TRU = TRA = OPE = EQU (4+4+4+5+5+3+4)/7 = 29/7 = 4.14 -> 4.1
 *   RES (2+3+3+2+2+3+3)/7 = 18/7 = 2.57 -> 2.6      the lowest
 *
 * Around the median (mean absolute deviation, items of a dimension alike but for CON):
 *   MAN 1 2 3 3 3 4 4 5 5, median 3: (2+1+0+0+0+1+1+2+2)/9 = 9/9 = 1.0
 *   ROL 3 4 4 4 4 4 4 4 4, median 4: 1/9 = 0.11 -> 0.1, DOC the same around 2
 *   CON items 1 to 5: 3 seven times, 4 twice: 2/9; item 6: 1/8; mean (5*2/9 + 1/8)/6 = 0.206 -> 0.2
 *
 * All nine of nine persons and seven of seven organisations handed in: response rate 100 %.
 */
const people = [
  { seat: 'Police', form: '1423', trust: '33332' },
  { seat: 'Police', form: '2423', trust: '44442' },
  { seat: 'Police', form: '3423', trust: '55552' },
  { seat: 'Municipality', form: '3423', trust: '44443' },
  { seat: 'Youth', form: '3423', trust: '44443' },
  { seat: 'Social', form: '4423', trust: '55552' },
  { seat: 'Education', form: '4423', trust: '55552' },
  { seat: 'Mental', form: '5424', trust: '33333' },
  { seat: 'Counselling', form: '5334', trust: '44443', doesNotKnowLastOfForm: true },
];

type Person = (typeof people)[number];

it(
  'leads from a new network over nine persons to the figures worked out by hand',
  () =>
    withApp({}, async (app) => {
      const page = await app.open('/networks');
      await setUpNetwork(page);
      await openRound(page);
      await page.getByRole('link', { name: 'Next person' }).click();
      for (const [index, person] of people.entries()) {
        await answerAs(page, person);
        if (index === 0) await expectNothingOfThePersonBefore(page);
      }
      await page.getByText('Everybody who was invited has handed in').waitFor();
      await page.getByRole('link', { name: 'To the round' }).click();
      await expectCountsOnly(page);
      await closeRound(page);
      await expectFigures(page);
    }),
  400_000,
);

async function setUpNetwork(page: Page) {
  await page.getByRole('link', { name: 'Set up a network' }).click();
  await page.getByLabel('Name of the network').fill('Harbour network');
  await page.getByLabel('Year it began').fill('2019');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Set up the network' }).click();
  for (const seat of new Set(people.map((person) => person.seat))) {
    await page.getByRole('checkbox', { name: new RegExp(`^${seat}`) }).check();
  }
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Add 7 seats' }).click();
  await page.getByText('7 seats were added.').waitFor();
  await expectNoBarriers(page);
}

async function openRound(page: Page) {
  await page.getByRole('link', { name: 'Open a round' }).first().click();
  await page.getByRole('checkbox', { name: /^Balance/ }).uncheck();
  await page.getByLabel('Police').fill('3');
  await page.getByText('9 persons from 7 organisations').waitFor();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByText('0 of 9 persons handed in').waitFor();
  await expectNoBarriers(page);
}

/** Begins at the page for the next person, and ends there. */
async function answerAs(page: Page, { seat, form, trust, doesNotKnowLastOfForm }: Person) {
  await page.getByRole('radio', { name: new RegExp(`^${seat}`) }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('fieldset[data-item]').first().waitFor();
  const isByKeyboard = seat === 'Municipality' || doesNotKnowLastOfForm === true;
  for (const [index, level] of [...form, ...trust].entries()) {
    const isLastOfForm = index === form.length - 1;
    const heading = await page.locator('main h1').innerText();
    if (isByKeyboard) {
      await answerByKeyboard(page, level, isLastOfForm && doesNotKnowLastOfForm === true);
    } else {
      await answerPage(page, Number(level) - 1);
      await page.getByRole('button', { name: /^(Next: |Look over)/ }).click();
    }
    await page.locator('main h1').filter({ hasNotText: heading }).waitFor();
  }
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Pass the device on' }).click();
  await page.getByRole('heading', { name: 'You are the next person' }).waitFor();
}

/** By keyboard alone: a level for each statement, Enter to the next, Enter on the way onward. */
async function answerByKeyboard(page: Page, level: string, doesNotKnowLast: boolean) {
  const count = await page.locator('fieldset[data-item]').count();
  await page.locator('fieldset[data-item] input').first().focus();
  for (let item = 1; item <= count; item += 1) {
    await page.keyboard.press(doesNotKnowLast && item === count ? 'd' : level);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
}

/** Neither on the page for the next person, nor by going back from it. */
async function expectNothingOfThePersonBefore(page: Page) {
  await expectNoBarriers(page);
  await page.goBack();
  await page.getByText('can no longer be opened here').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await page.goForward();
  await page.getByRole('heading', { name: 'You are the next person' }).waitFor();
}

async function expectCountsOnly(page: Page) {
  await page.getByText('9 of 9 persons handed in').waitFor();
  expect(await page.getByRole('row', { name: 'Police 3 3' }).count()).toBe(1);
  expect(await page.locator('main').innerText()).not.toMatch(/Agreed|Anchored|median|mean/);
  expect(await page.getByRole('link', { name: /results/i }).count()).toBe(0);
}

async function closeRound(page: Page) {
  await page.getByRole('button', { name: 'Close the round' }).click();
  await page.getByText('Response rate 100% of the organisations.').waitFor();
  await page.getByRole('button', { name: 'Close the round now' }).click();
  await page.getByText('It cannot be opened again').waitFor();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'See the results' }).click();
  await page.getByRole('region', { name: 'What this rests on' }).waitFor();
  await waitForWhole(page);
}

async function expectFigures(page: Page) {
  const results = await page.locator('main').innerText();
  const [form = '', trust = ''] = results.split(/\nTrust and cooperation\n\n/);
  expect(form).toContain('Documentation stands lowest, at 2.1 of 5; Roles highest, at 3.9.');
  expect(form).toContain('Documentation is the limiting dimension');
  for (const [dimension, mean, around] of [
    ['Mandate and purpose', '3.7', '1.0'],
    ['Roles', '3.9', '0.1'],
    ['Documentation', '2.1', '0.1'],
    ['Continuity', '3.3', '0.2'],
  ]) {
    expect(form).toContain(`${dimension}\n9 of 9 who answered\n${mean}`);
    expect(form).toMatch(
      new RegExp(`${dimension}\\n\\d\\n\\w[\\w ]*\\nmean ${mean}, .*\\n${around} points around`),
    );
  }
  for (const [dimension, mean] of [
    ['Trust', '4.1'],
    ['Transparency', '4.1'],
    ['Openness', '4.1'],
    ['Equality as partners', '4.1'],
    ['Shared responsibility', '2.6'],
  ]) {
    expect(trust).toContain(`${dimension}\n9 of 9 who answered\n${mean}`);
  }
  expect(trust).toContain('Shared responsibility stands lowest, at 2.6 of 5');
}

async function expectNoBarriers(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
}
