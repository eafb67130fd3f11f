import { expect, it } from 'vitest';
import { QuestionnaireId } from '../../src/domain/kernel/ids.ts';
import { scoreRound } from '../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../src/files/built-in/questionnaires.ts';
import { withApp } from '../support/app/app.ts';
import { settle } from '../support/app/settle.ts';
import { goToResults, largeRound, putLargeRound, watchPage } from '../support/app/large-round.ts';

const questionnaires = await Promise.all(
  ['FORM', 'TRUST'].map((id) => loadQuestionnaire(QuestionnaireId.parse(id))),
);

it('scores 10,000 responses beside the page, which reads none of them, offline too', () =>
  withApp({}, async (app) => {
    const { page } = app;
    await watchPage(page);
    await app.open('/');
    await page.getByText('works without a connection').waitFor();
    const large = largeRound(questionnaires, 10_000);
    await putLargeRound(page, large);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const place = `/rounds/${large.round.id}/results`;

    // Left at once, the work ends.
    await app.open(place);
    await page.getByRole('heading', { name: 'Working out the figures' }).waitFor();
    await expect.poll(() => page.workers().length).toBe(1);
    await page.getByRole('link', { name: 'Library', exact: true }).first().click();
    await expect.poll(() => page.workers().length).toBe(0);
    await settle(page);

    await app.stopServer();
    await goToResults(app, large);
    expect(await page.evaluate(() => globalThis.rowsRead)).toEqual([]);
    expect(workers).toHaveLength(2);
    expect(workers[1]).toContain('score-aside.worker');
    expect(page.workers()).toEqual([]);
    expect(await page.getByText('10,000 of 10,000').count()).toBeGreaterThan(0);

    const { outcome } = scoreRound({ ...large, questionnaires });
    const [first] = outcome.kind === 'figures' ? outcome.questionnaires : [];
    const means = first?.dimensions.map(({ figures }) =>
      figures.kind === 'shown' ? figures.value.mean.toFixed(1) : figures.because,
    );
    const table = page.getByRole('figure', { name: /^The dimensions reach from/ }).first();
    expect(await table.locator('tbody tr td:first-of-type').allTextContents()).toEqual(means);
  }));
