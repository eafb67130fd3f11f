import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { err } from '../../../src/domain/kernel/result.ts';
import { readBackup } from '../../../src/files/backup/read-backup.ts';
import { storageProblem } from '../../../src/storage/problem.ts';
import type { Store } from '../../../src/storage/store.ts';
import { catchFiles } from '../../support/catch-files.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { tokenOf } from '../../support/sealed-round.ts';
import { begin, invitationTo, openLink, seats } from './scenario.tsx';

beforeEach(() => localStorage.clear());

const mandate = 'A formal decision gives this network its mandate.';

/** A store on whose disk there is no room for answers, once it is told so. */
function storeThatFills() {
  const store = createTestStore();
  let isFull = false;
  const put: Store['responses']['put'] = (response, after) =>
    isFull
      ? Promise.resolve(err(storageProblem('diskFull')))
      : store.responses.put(response, after);
  return {
    store: { ...store, responses: { ...store.responses, put } },
    fill: () => {
      isFull = true;
    },
  };
}

describe('answers to an invitation that are only begun', () => {
  it('are nothing that could be sent (hard case 15)', async () => {
    const page = await openLink(invitationTo());
    await begin(page);
    const statement = await screen.findByRole('group', { name: mandate });
    await page.user.click(within(statement).getAllByRole('radio')[2] ?? statement);
    await screen.findAllByText(/^Saved \d/);
    expect(await page.store.outbox.list()).toEqual([]);
    const id = page.place().split('/')[2] ?? '';
    page.go(`/invited/sealed/${id}`);
    await waitFor(() => expect(page.place()).toMatch(new RegExp(`^/answer/${id}`)));
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
    page.go('/');
    expect(await screen.findByText('Begun, not handed in')).toBeVisible();
    expect(screen.queryByText('Sealed, not sent yet')).toBeNull();
  });

  it('are not kept by the browser for its own forms', async () => {
    const page = await openLink(invitationTo());
    await begin(page);
    const statement = await screen.findByRole('group', { name: mandate });
    expect(statement.closest('form')).toHaveAttribute('autocomplete', 'off');
  });

  it('go into a file with their invitation when the disk is full, and are answered on from it', async () => {
    const { store, fill } = storeThatFills();
    const saved = catchFiles();
    const invitation = invitationTo({ token: tokenOf('t'), seats: seats.slice(0, 1) });
    const page = await openLink(invitation, store);
    await page.user.click(await screen.findByRole('button', { name: 'Begin' }));
    const statement = await screen.findByRole('group', { name: mandate });
    fill();
    await page.user.click(within(statement).getAllByRole('radio')[2] ?? statement);
    await page.user.click(await screen.findByRole('button', { name: 'Save my answers as a file' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const id = page.place().split('/')[2] ?? '';
    page.view.unmount();

    const file = await readBackup(new TextEncoder().encode(await saved[0]?.text()));
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    const elsewhere = createTestStore();
    await elsewhere.backup.restore(file.value, 'keepHere');
    expect(await elsewhere.invitations.list()).toMatchObject([{ invitation }]);
    await openPage(`/answer/${id}`, elsewhere);
    const again = await screen.findByRole('group', { name: mandate });
    expect(within(again).getAllByRole('radio')[2]).toBeChecked();
    expect(screen.getByText(/Then they are sealed for the coordinator/)).toBeVisible();
  });
});
