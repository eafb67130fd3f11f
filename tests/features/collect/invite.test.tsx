import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readInvitation } from '../../../src/files/invitation/read-invitation.ts';
import { coordinator, deputy } from '../../support/sealed-round.ts';
import { catchFiles } from '../../support/catch-files.ts';
import { withWorkers } from '../../support/workers.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import {
  aFile,
  aSealedRound,
  deputyFile,
  keyFile,
  passphrase,
  tokens,
  type Scenario,
} from './scenario.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const radio = (name: RegExp) => screen.getByRole('radio', { name });

async function openInviting({ store, round }: Pick<Scenario, 'store' | 'round'>) {
  const page = await openPage(`/rounds/${round.id}/invite`, store);
  await screen.findByRole('heading', { level: 1, name: 'Invite' });
  return page;
}

/** A round without a key. */
async function aBareRound() {
  const store = createTestStore();
  const network = networkWith(['police', 'school']);
  const round = roundOf(network);
  await store.networks.put(network);
  await store.rounds.put(round);
  return { store, round };
}

describe('the first step of inviting: the key', () => {
  it('says what is lost with the key, and which mistakes were made', async () => {
    const { user } = await openInviting(await aBareRound());
    expect(screen.getByText(/If both are lost, nobody can open them/)).toBeVisible();
    await user.type(screen.getByLabelText('Passphrase'), 'short');
    await user.click(button('Make the key'));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('use at least 12 characters');
    expect(alert).toHaveTextContent('Choose a second key');
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same passphrase once more'), 'something else');
    await user.click(radio(/^The key of a deputy/));
    await user.type(screen.getByLabelText('Public key of the deputy'), deputy.identity);
    await user.click(button('Make the key'));
    expect(screen.getByRole('alert')).toHaveTextContent('The two passphrases are not the same');
    expect(screen.getByLabelText('Public key of the deputy')).toHaveAccessibleDescription(
      /This is a secret key/,
    );
    await user.clear(screen.getByLabelText('Public key of the deputy'));
    await user.type(
      screen.getByLabelText('Public key of the deputy'),
      deputy.recipient.replace('q', 'z'),
    );
    expect(screen.getByLabelText('Public key of the deputy')).toHaveAccessibleDescription(
      /A character is wrong/,
    );
  });

  it('shows the passphrase when asked to', async () => {
    const { user } = await openInviting(await aBareRound());
    expect(screen.getByLabelText('Passphrase')).toHaveAttribute('type', 'password');
    await user.click(screen.getByRole('checkbox', { name: 'Show what I type' }));
    expect(screen.getByLabelText('Passphrase')).toHaveAttribute('type', 'text');
  });

  it('makes the key with that of a deputy, and asks for the saved file next', async () => {
    withWorkers();
    const { store, round } = await aBareRound();
    const { user } = await openInviting({ store, round });
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same passphrase once more'), passphrase);
    await user.click(radio(/^The key of a deputy/));
    await user.click(screen.getByLabelText('Public key of the deputy'));
    await user.paste(`My key: ${deputy.recipient}.`);
    await user.click(button('Make the key'));
    await screen.findByRole('button', { name: 'Save the key file' }, { timeout: 20_000 });
    const sealing = await store.sealings.get(round.id);
    expect(sealing).toMatchObject({
      second: { kind: 'deputy', recipient: deputy.recipient },
      openedOnce: false,
      issued: false,
    });
    expect(sealing?.keyFile).toContain('BEGIN AGE ENCRYPTED FILE');
    expect(sealing?.keyFile).not.toContain('SECRET');
  }, 30_000);

  it('keeps nothing before the recovery sheet was read back', async () => {
    withWorkers();
    const { store, round } = await aBareRound();
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { user } = await openInviting({ store, round });
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same passphrase once more'), passphrase);
    await user.click(radio(/^A recovery sheet/));
    await user.click(button('Make the key'));
    await screen.findByRole('heading', { name: /^Recovery sheet/ }, { timeout: 20_000 });
    await screen.findByRole('img', { name: 'The secret key as a code' });
    await user.click(button('Print the sheet'));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    await user.type(screen.getByLabelText('The last four characters on the sheet'), 'nope');
    await user.click(button('The sheet is safe'));
    expect(screen.getByLabelText('The last four characters on the sheet')).toBeInvalid();
    expect(await store.sealings.get(round.id)).toBeUndefined();

    const groups = screen.getAllByText(/^[0-9A-Z]{4}$/);
    await user.clear(screen.getByLabelText('The last four characters on the sheet'));
    await user.type(
      screen.getByLabelText('The last four characters on the sheet'),
      groups[0]?.textContent.toLowerCase() ?? '',
    );
    await user.click(button('The sheet is safe'));
    await screen.findByRole('button', { name: 'Save the key file' });
    expect(await store.sealings.get(round.id)).toMatchObject({ second: { kind: 'sheet' } });
  }, 30_000);
});

describe('the second step: the saved key file is opened', () => {
  const open = () => aSealedRound({ openedOnce: false, issued: false, purpose: '', storage: '' });

  it('saves the file, and takes no other and no wrong passphrase as proof', async () => {
    withWorkers();
    const saved = catchFiles();
    const scenario = await open();
    const { user, store } = await openInviting(scenario);
    await user.click(button('Save the key file'));
    expect(saved[0]?.name).toBe('harbour-network-round-1.key.age');
    expect(await saved[0]?.text()).toBe(keyFile);

    await user.click(button('Open the key file'));
    const file = screen.getByLabelText('The key file that you saved');
    expect(file).toHaveAccessibleDescription('Choose the key file');
    const attempt = async (content: string, phrase: string) => {
      await user.upload(file, aFile([content], 'a.key.age'));
      await user.clear(screen.getByLabelText('Passphrase'));
      await user.type(screen.getByLabelText('Passphrase'), phrase);
      await user.click(button('Open the key file'));
    };
    await attempt('Dear all', passphrase);
    await waitFor(() => expect(file).toHaveAccessibleDescription(/This is not a key file/));
    await attempt(deputyFile, passphrase);
    await waitFor(() => expect(file).toHaveAccessibleDescription(/the key of another round/));
    await attempt(keyFile, 'something else');
    await waitFor(() =>
      expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/does not fit/),
    );
    expect(await store.sealings.get(scenario.round.id)).toMatchObject({ openedOnce: false });
    await attempt(keyFile, passphrase);
    await screen.findByRole('group', { name: 'How are invitations given out?' });
    expect(await store.sealings.get(scenario.round.id)).toMatchObject({ openedOnce: true });
    expect(screen.getByRole('heading', { name: 'Say what is asked and why' })).toHaveFocus();
  });

  it('can begin again with another key, or keep the one that is here', async () => {
    const scenario = await open();
    const { user, store } = await openInviting(scenario);
    await user.click(button('Begin again with another key'));
    expect(screen.getByRole('button', { name: 'Make the key' })).toBeVisible();
    await user.click(button('Keep the key that is here'));
    expect(screen.getByRole('button', { name: 'Save the key file' })).toBeVisible();
    expect(await store.sealings.get(scenario.round.id)).toMatchObject({ keyFile });
  });
});

describe('the third step: what is asked', () => {
  const open = () => aSealedRound({ issued: false, purpose: '', storage: '' });

  it('has good texts in every language, keeps changed ones, and wants both choices', async () => {
    const { user } = await openInviting(await open());
    const purpose = () => screen.getByLabelText('What it is for');
    const storage = () => screen.getByLabelText('What happens to the answers');
    expect(purpose()).toHaveTextContent(/^Harbour network looks at how it works together/);
    await user.selectOptions(screen.getByLabelText('Language of your texts'), 'Deutsch');
    await waitFor(() => expect(purpose()).toHaveTextContent(/^Harbour network schaut darauf/));
    await user.clear(storage());
    await user.click(button('Go on'));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Choose how invitations are given out');
    expect(alert).toHaveTextContent('Choose what members say');
    expect(storage()).toHaveAccessibleDescription(/Write a sentence or two/);
    await user.type(storage(), 'Wir löschen alles.');
    await user.selectOptions(screen.getByLabelText('Language of your texts'), 'Français');
    await waitFor(() => expect(purpose()).toHaveTextContent(/^Harbour network regarde/));
    expect(storage()).toHaveTextContent('Wir löschen alles.');
  });

  it('gives a token to each person only where each gets an invitation', async () => {
    const scenario = await open();
    const { user, store } = await openInviting(scenario);
    await user.click(radio(/^An invitation for each person/));
    await user.click(radio(/^Only the sector/));
    expect(screen.getByText(/the invitation itself still tells the organisation/)).toBeVisible();
    await user.click(button('Go on'));
    await user.click(await screen.findByRole('button', { name: 'Change this' }));
    expect((await store.sealings.get(scenario.round.id))?.tokens).toHaveLength(6);
    await user.click(radio(/^One invitation for all/));
    await user.click(button('Go on'));
    await screen.findByText('One invitation for all; members say only their sector.');
    expect(await store.sealings.get(scenario.round.id)).toMatchObject({
      tokens: null,
      asks: 'sector',
      issued: false,
    });
  });

  it('asks nothing of the kind for a meeting', async () => {
    const scenario = await aSealedRound(
      { issued: false, purpose: '', storage: '' },
      { mode: 'consensus' },
    );
    const { user } = await openInviting(scenario);
    expect(screen.queryByRole('group', { name: 'How are invitations given out?' })).toBeNull();
    await user.click(button('Go on'));
    await user.click(
      await screen.findByRole('button', { name: 'Fix everything and show the invitations' }),
    );
    expect(await screen.findByText('Invitation for the meeting')).toBeVisible();
  });
});

describe('the fourth step: the invitations', () => {
  it('fixes everything first, and says so', async () => {
    const scenario = await aSealedRound({ issued: false });
    const { user, store } = await openInviting(scenario);
    await user.click(button('Fix everything and show the invitations'));
    expect(await screen.findByText('Everything is fixed')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change this' })).toBeNull();
    expect(await store.sealings.get(scenario.round.id)).toMatchObject({ issued: true });
  });

  it('gives one invitation for all as link, file, code and texts in the language of the member', async () => {
    const saved = catchFiles();
    const { user } = await openInviting(await aSealedRound());
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }));
    const link = write.mock.calls[0]?.[0] ?? '';
    expect(link).toContain('#/invited/');
    expect(await readInvitation(link)).toMatchObject({
      ok: true,
      value: {
        network: 'Harbour network',
        token: null,
        seats: { length: 6 },
        recipients: [coordinator.recipient, deputy.recipient],
      },
    });
    expect(await screen.findByText('Copied')).toBeVisible();

    await user.click(button('Save as a file'));
    expect(saved[0]?.name).toBe('round-1-invitation-for-all.invitation.json');
    expect(await readInvitation((await saved[0]?.text()) ?? '')).toMatchObject({ ok: true });

    await user.selectOptions(screen.getByLabelText('Language of the texts to copy'), 'Nederlands');
    await screen.findByText('Harbour network: uw kijk op onze samenwerking');
    await user.click(button('Copy the e-mail text'));
    expect(write.mock.lastCall?.[0]).toContain(link);
    expect(write.mock.lastCall?.[0]).toMatch(/^Beste collega,/);
    await user.click(button('Copy the reminder'));
    expect(write.mock.lastCall?.[0]).toContain('Er ontbreken nog enkele antwoorden');

    await user.click(screen.getByText('Show as a code'));
    await screen.findByRole('img', {
      name: 'Code for the camera of a telephone: Invitation for all',
    });
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    await user.click(button('Print the code'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('says when an invitation is too long for a code', async () => {
    const purpose = Array.from({ length: 250 }, () => crypto.randomUUID().slice(0, 8)).join('');
    const { user } = await openInviting(await aSealedRound({ purpose }));
    await user.click(await screen.findByText('Show as a code'));
    expect(await screen.findByText(/too long for a code/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Print the code' })).toBeNull();
  });

  it('shows the text itself where the browser refuses to copy', async () => {
    const { user } = await openInviting(await aSealedRound());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText(/did not let Concord copy/)).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Copy the link' });
    expect(field).toHaveTextContent('#/invited/');
  });

  it('gives each person a link of their own, and all of them as a table', async () => {
    const saved = catchFiles();
    const { user } = await openInviting(await aSealedRound({ tokens }));
    expect(await screen.findByRole('heading', { name: '6 invitations' })).toBeVisible();
    await user.click(button('Save all links as a table'));
    await screen.findByText('Saved as round-1.invitations.csv');
    const table = (await saved[0]?.text()) ?? '';
    const links = [...table.matchAll(/"(http[^"]+#\/invited\/[^"]+)"/g)].map((found) => found[1]);
    const read = await Promise.all(links.map((link) => readInvitation(link ?? '')));
    expect(
      read.map((one) => one.ok && [one.value.token, one.value.seats.map(({ id }) => id)]),
    ).toEqual(tokens.map(({ token, seatId }) => [token, [seatId]]));
  });

  it('makes invitations for persons who were added later, and takes none back', async () => {
    const scenario = await aSealedRound({ tokens: tokens.slice(0, 4) });
    const { user, store } = await openInviting(scenario);
    expect(await screen.findByText('2 invited persons have no invitation yet.')).toBeVisible();
    await user.click(button('Make the missing invitations'));
    await screen.findByRole('heading', { name: '6 invitations' });
    const sealing = await store.sealings.get(scenario.round.id);
    expect(sealing?.tokens?.slice(0, 4)).toEqual(tokens.slice(0, 4));
  });

  it('invites nobody to a closed round', async () => {
    await openInviting(await aSealedRound({}, { closedOn: '2026-11-20' }));
    expect(screen.getByText('Nobody can be invited any more.')).toBeVisible();
  });
});
