import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../../src/domain/network/network.ts';
import { buildExampleRegisters } from '../../../src/domain/example/example-registers.ts';
import texts from '../../../src/i18n/en/example-network.ts';
import { loadReportWords } from '../../../src/features/report/words/words.ts';
import { exampleRound } from '../../support/report.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { closedRound, type Says } from '../results/closed-round.ts';

// Loaded beforehand, as the browser has it on the second visit: the clock of a test is for people.
beforeAll(async () => {
  await Promise.all([
    import('../../../src/features/report/index.ts'),
    loadReportWords('en'),
    loadReportWords('de'),
  ]);
});

async function openReport(
  { network, round, responses }: Awaited<ReturnType<typeof closedRound>>,
  change: Partial<Network> = {},
) {
  const store = createTestStore();
  const changed = { ...network, ...change };
  await store.putAll({ networks: [changed], rounds: [round], responses: [...responses] });
  return openPage(`/rounds/${round.id}/report`, store);
}

async function openExampleReport() {
  const { network, round, responses } = await exampleRound();
  const store = createTestStore();
  await store.putAll({ networks: [network], rounds: [round], responses: [...responses] });
  return openPage(`/rounds/${round.id}/report`, store);
}

const paper = () => screen.findByLabelText('As it will be printed');

describe('the report of a closed round', () => {
  it('says on its first page what it is not, and ends with how it was made', async () => {
    await openExampleReport();
    const report = await paper();
    const text = report.textContent;
    const first = text.slice(0, text.indexOf('What to do first'));
    expect(first).toContain('A self-evaluation, not a certification; not for funding decisions.');
    expect(first).toContain('14 of 16 invited persons answered.');
    const headings = [...report.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings[0]).toBe('What it rests on');
    expect(headings.at(-1)).toBe('How these figures were made');
    expect(report).toHaveTextContent(/Fewest persons behind a figure.*Weighting of organisations/);
    expect(text).not.toMatch(/FORM-|undefined|NaN|\bnull\b|\[object/);
  });

  it('leaves out and takes in what is chosen, and speaks the chosen language', async () => {
    const { user } = await openExampleReport();
    const report = await paper();
    expect(report).toHaveTextContent('Level and agreement');
    await user.click(screen.getByLabelText('Level and agreement'));
    expect(within(report).queryByText('Level and agreement')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Trust and cooperation' }));
    expect(within(report).queryByRole('heading', { name: 'Trust and cooperation' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^Appendix/ }));
    expect(
      within(report).getByRole('table', { name: /^Table \d+\. Formalisation: Continuity$/ }),
    ).toBeInTheDocument();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Language of the report' }),
      'de',
    );
    expect(await screen.findByRole('heading', { name: 'Was zuerst zu tun ist' })).toBeVisible();
    expect(report.querySelector('article')).toHaveAttribute('lang', 'de');
    expect(within(report).getAllByText('Formalisierung')[0]?.closest('[lang]')).toHaveAttribute(
      'lang',
      'de',
    );
    expect(report).toHaveTextContent('14 von 16 eingeladenen Personen');
  });

  it('holds the role chart only when it is chosen, and never who sits in a seat', async () => {
    const { network, round, responses } = await exampleRound();
    const { documents, roleChart, actions } = buildExampleRegisters(texts.example);
    const [first, ...others] = roleChart.roles;
    if (first === undefined) throw new Error('There are roles');
    const roles = [{ ...roleChart, roles: [{ ...first, contact: 'Zoë 0123' }, ...others] }];
    const store = createTestStore();
    await store.putAll({ networks: [network], rounds: [round], documents, roles, actions });
    await store.putAll({ responses: [...responses] });
    const { user } = await openPage(`/rounds/${round.id}/report`, store);
    const report = await paper();
    expect(report).toHaveTextContent('Kinds in force: 3 of 6 that help in the first three months');
    expect(within(report).queryByRole('heading', { name: 'Role chart' })).toBeNull();
    await user.click(screen.getByLabelText('Roles and tasks of the seats'));
    const told = await within(report).findByRole('table', { name: /Role of each seat$/ });
    expect(within(told).getAllByRole('row')).toHaveLength(5);
    expect(told).toHaveTextContent('May not share: What was said about a person.');
    expect(within(report).getByRole('table', { name: /Tasks by seat$/ })).toHaveTextContent(
      /Keep the minutesLocal coordinator · Coordination officePolice$/,
    );
    expect(report).not.toHaveTextContent('Zoë');
  });

  it('keeps single answers out of the data set until the coordinator says that all agreed', async () => {
    const { user } = await openExampleReport();
    await paper();
    await user.click(screen.getByText('For statistics: data set'));
    expect(screen.getByText('Save the data set (ZIP)')).toBeEnabled();
    expect(screen.queryByText('For the coordinator alone')).toBeNull();
    await user.click(screen.getByLabelText(/^Everybody who answered has agreed/));
    expect(screen.getByText('For the coordinator alone')).toBeVisible();
    expect(screen.getByText('Save the data set with single answers (ZIP)')).toBeEnabled();
  });

  it('says why a dimension has no figure, and never 0 (hard cases 57 and 69)', async () => {
    const says: Says = (item) =>
      item.id.startsWith('FORM-CON') ? undefined : item.id.startsWith('FORM-DOC') ? 4 : 2;
    await openReport(await closedRound({ says }));
    const report = await paper();
    const row = within(report)
      .getAllByText('Continuity')
      .map((cell) => cell.closest('tbody tr'))
      .find((one) => one !== null);
    expect([...(row?.children ?? [])].slice(0, 3).map((cell) => cell.textContent)).toEqual([
      'Continuity',
      'too few statements',
      '',
    ]);
    expect(report).toHaveTextContent('Fewer answers than needed');
  });

  it('stands when all said the same thing (hard case 60)', async () => {
    await openReport(await closedRound({ says: () => 1 }));
    expect(await paper()).toHaveTextContent('All 4 dimensions stand at 1.0 of 5');
  });

  it('tells of a meeting without a rate, a spread or persons', async () => {
    await openReport(
      await closedRound({ persons: 1, says: () => 3, round: { mode: 'consensus' } }),
    );
    const report = await paper();
    expect(report).toHaveTextContent('The members met and agreed on one answer');
    expect(report).not.toHaveTextContent('invited persons answered');
    expect(within(report).queryByText('Level and agreement')).toBeNull();
    expect(screen.queryByLabelText('Level and agreement')).toBeNull();
  });

  it('shows nothing of a round with fewer persons than k, nor of an open or unknown one', async () => {
    await openReport(await closedRound({ persons: 4 }));
    expect(
      await screen.findByRole('heading', { name: 'There are no figures to report' }),
    ).toBeVisible();
  });

  it('waits until a round is closed', async () => {
    await openReport(await closedRound({ round: { closedOn: null } }));
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: 'A report comes when the round is closed' }),
      ).toBeVisible(),
    );
  });

  it('says when a round is not here', async () => {
    await openPage('/rounds/nowhere/report');
    expect(
      await screen.findByRole('heading', { name: 'This round is not on this device' }),
    ).toBeVisible();
  });
});
