import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/features/actions/index.ts';
import type { Action } from '../../../src/domain/network/action.ts';
import * as saving from '../../../src/charts/figure/save-file.ts';
import { ResponseId, RoundId } from '../../../src/domain/kernel/ids.ts';
import { addMonths } from '../../../src/domain/network/day.ts';
import { today } from '../../../src/ui/today.ts';
import { anAction } from '../../storage/support/records.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { closedRound } from '../results/closed-round.ts';

const network = networkWith(['police', 'school']);
const name = '=1+1 Łódź Київ القاهرة';

function action(change: object = {}): Action {
  return anAction({ networkId: network.id, roundId: null, owner: 'seat-0', aims: [], ...change });
}

async function openActions(actions: readonly Action[], place = '') {
  const store = createTestStore();
  await store.putAll({ networks: [network], rounds: [roundOf(network)], actions });
  const page = await openPage(`/networks/${network.id}/actions${place}`, store);
  await screen.findByRole('heading', { level: 1 });
  return { ...page, stored: () => store.actions.byNetwork(network.id) };
}

describe('the list of actions', () => {
  it('says what is missing and why it is worth it where there are none', async () => {
    const { view } = await openActions([]);
    expect(screen.getByRole('heading', { name: 'No action yet' })).toBeVisible();
    expect(screen.getByText(/which seat looks after it, and by when/)).toBeVisible();
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('tells late ones from those to do, and folds what is done', async () => {
    const { view } = await openActions([
      action({ id: 'late', text: 'Late', due: '2020-01-01' }),
      action({ id: 'next', text: 'Next', due: addMonths(today(), 1), state: 'begun' }),
      action({ id: 'done', text: 'Finished', state: 'done', doneOn: '2026-04-01' }),
    ]);
    const late = screen.getByRole('heading', { name: '1 action past the day' }).closest('section');
    expect(within(late ?? view.container).getByText('Late')).toBeVisible();
    expect(late).toHaveTextContent('Police · was due by 1 January 2020 · To do');
    expect(late).not.toHaveTextContent('Next');
    const finished = screen.getByText('1 action done or dropped').closest('details');
    expect(finished).toHaveTextContent('Finished');
    expect(finished).toHaveTextContent('done on 1 April 2026');
    expect(finished?.open).toBe(false);
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('marks one as done with its day, and takes it up again', async () => {
    const { user, stored } = await openActions([action({ text: 'Write the rules' })]);
    await user.click(screen.getByRole('button', { name: 'Mark as done: Write the rules' }));
    await screen.findByText('1 action done or dropped');
    expect(await stored()).toMatchObject([{ state: 'done', doneOn: today(), rev: 2 }]);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    await waitFor(async () => expect(await stored()).toMatchObject([{ state: 'open', rev: 3 }]));
    await user.click(await screen.findByRole('button', { name: 'Mark as done: Write the rules' }));
    await screen.findByText('1 action done or dropped');
    const again = { name: 'Take up again: Write the rules', hidden: true };
    fireEvent.click(screen.getByRole('button', again));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ state: 'open', doneOn: null }]),
    );
  });

  it('names no seat for one whose seat was removed', async () => {
    await openActions([action({ owner: 'gone' })]);
    expect(screen.getByText(/A seat that is no longer there/)).toBeVisible();
  });
});

describe('an action', () => {
  it('is kept in the words in which it was written', async () => {
    const { user, stored, place } = await openActions([], '/new');
    await user.type(screen.getByLabelText('What to do'), name);
    await user.selectOptions(screen.getByLabelText('Seat that looks after it'), 'Police');
    fireEvent.change(screen.getByLabelText('By'), { target: { value: '2027-02-28' } });
    await user.click(screen.getByRole('button', { name: 'Save action' }));
    await waitFor(() => expect(place()).toBe(`/networks/${network.id}/actions`));
    expect(await stored()).toMatchObject([
      { text: name, owner: 'seat-0', due: '2027-02-28', state: 'open', recommendation: null },
    ]);
  });

  it('needs words, and says so where they are missing', async () => {
    const { user, stored, view } = await openActions([], '/new');
    await user.click(screen.getByRole('button', { name: 'Save action' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('button', { name: 'Say what is to be done' }));
    expect(screen.getByLabelText('What to do')).toHaveFocus();
    expect(await findBarriers(view.container)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('is changed without losing where it came from', async () => {
    const from = { recommendation: 'nextStep/FORM-MAN-1', roundId: 'round-1' };
    const { user, stored } = await openActions([action({ id: 'x1', ...from })], '/x1');
    await user.selectOptions(await screen.findByLabelText('State'), 'Done');
    await user.type(screen.getByLabelText('Note'), ' and more');
    await user.click(screen.getByRole('button', { name: 'Save action' }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([
        { ...from, state: 'done', doneOn: today(), note: 'القاهرة and more', rev: 2 },
      ]),
    );
  });

  it('is deleted, and comes back at once', async () => {
    const { user, stored } = await openActions([action({ id: 'x1' })], '/x1');
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByText('The action was deleted.');
    expect(await stored()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    expect(await screen.findByRole('button', { name: 'Delete' })).toBeVisible();
  });

  it('that belongs to another network is not shown', async () => {
    await openActions([action({ id: 'x1', networkId: 'other' })], '/x1');
    expect(screen.getByText('This action is not on this device')).toBeVisible();
  });
});

describe('what an action was meant to change', () => {
  const aims = [{ questionnaireId: 'FORM', dimensionId: 'MAN', itemId: 'FORM-MAN-1' }];

  it('stands beside it, with the figures of then and of the latest closed round', async () => {
    const before = await closedRound({ says: () => 2 });
    const after = await closedRound({
      says: () => 3,
      round: { id: RoundId.parse('round-2'), label: 'Round 2', closedOn: '2026-12-20' },
    });
    const store = createTestStore();
    await store.putAll({
      networks: [before.network],
      rounds: [before.round, after.round],
      responses: [
        ...before.responses,
        ...after.responses.map((one) => ({ ...one, id: ResponseId.parse(`second-${one.id}`) })),
      ],
      actions: [
        action({ networkId: before.network.id, roundId: before.round.id, aims }),
        action({ id: 'x2', networkId: before.network.id, roundId: after.round.id, aims }),
      ],
    });
    await openPage(`/networks/${before.network.id}/actions`, store);
    expect(
      await screen.findByText(
        'Round 1: mean 2.0 from 7 answers. Round 2: mean 3.0 from 7 answers.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('The next closed round will show whether it has changed.'),
    ).toBeVisible();
    expect(screen.getAllByText('A formal decision gives this network its mandate.')).toHaveLength(
      2,
    );
  });
});

/** One file of a saved archive, as text. */
async function sheetIn(blob: Blob | undefined, name: string): Promise<string> {
  const files = unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
  return strFromU8(files[name] ?? new Uint8Array());
}

describe('files of the list', () => {
  const saved: { name: string; blob: Blob; text: () => Promise<string> }[] = [];
  beforeEach(() => {
    saved.length = 0;
    vi.spyOn(saving, 'saveFile').mockImplementation((name, blob) => {
      saved.push({ name, blob, text: () => blob.text() });
    });
  });

  it('hold what is to be done in a calendar, and every action in tables, formulas guarded', async () => {
    const { user } = await openActions([
      action({ id: 'x1', text: '=1+1', due: '2027-01-31' }),
      action({ id: 'x2', text: 'Done already', due: '2026-01-31', state: 'done', doneOn: null }),
      action({ id: 'x3', text: 'No day', due: null }),
    ]);
    for (const name of [
      'Calendar file (.ics)',
      'Table for a spreadsheet (.csv)',
      'Table for statistics (.csv)',
    ])
      await user.click(screen.getByRole('button', { name }));
    await user.click(screen.getByRole('button', { name: 'Workbook (.xlsx)' }));
    await waitFor(() => expect(saved).toHaveLength(4), { timeout: 10_000 });
    const sheet = await sheetIn(saved[3]?.blob, 'xl/worksheets/sheet1.xml');
    // As text, never as a formula.
    expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">=1\+1</);
    expect(sheet).not.toContain('<f>');
    const [calendar, spreadsheet, plain] = await Promise.all(saved.map(({ text }) => text()));
    expect(calendar).toContain('SUMMARY:=1+1');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270131');
    expect(calendar?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(spreadsheet).toContain("\r\n'=1+1,Police,2027-01-31,To do,");
    expect(plain).toContain('\r\n=1+1,Police,2027-01-31,To do,');
    expect(plain).toContain('No day,Police,,To do,');
    expect(new Set(saved.map(({ name }) => name)).size).toBe(4);
  });
});
