import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openKeyFile } from '../../../src/files/sealing/key-file.ts';
import { coordinator, deputy } from '../../support/sealed-round.ts';
import { catchFiles } from '../../support/catch-files.ts';
import { withWorkers } from '../../support/workers.ts';
import { openPage } from '../../support/open-page.tsx';
import {
  aFile,
  answersFrom,
  aSealedRound,
  deputyFile,
  keyFile,
  openCollecting,
  passphrase,
  sealedFile,
} from './scenario.tsx';

const button = (name: string) => screen.getByRole('button', { name });

describe('opening a round with its second key', () => {
  it('takes the key file of the deputy, which opens answers and signs nothing (hard case 34)', async () => {
    withWorkers();
    const { user } = await openCollecting(await aSealedRound());
    await user.click(screen.getByText('The passphrase is lost, or somebody stands in'));
    expect(screen.getByText(/cannot be opened by anybody, not by us either/)).toBeVisible();
    await user.upload(
      screen.getByLabelText('Key file of the deputy'),
      aFile([deputyFile], 'd.key.age'),
    );
    await user.type(screen.getByLabelText('Passphrase of the deputy'), passphrase);
    await user.click(button('Open with the deputy’s key file'));
    expect(
      await screen.findByText('The round is open with its second key, in this tab.'),
    ).toBeVisible();
    await user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), [
      await sealedFile(answersFrom('a1', 0)),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Bring in 1 file' }));
    expect(await screen.findByText(/only the round’s own key can sign/)).toBeVisible();
  });

  it('takes the recovery sheet, however it is typed, and says when a character is wrong (nastiest 30)', async () => {
    withWorkers();
    const { user } = await openCollecting(
      await aSealedRound({ second: { kind: 'sheet', recipient: deputy.recipient } }),
    );
    await user.click(screen.getByText('The passphrase is lost, or somebody stands in'));
    const field = screen.getByLabelText('Secret key on the sheet');
    const attempt = async (text: string) => {
      await user.clear(field);
      await user.click(field);
      await user.paste(text);
      await user.click(button('Open with the recovery sheet'));
    };
    await attempt('I do not find it');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/There is no secret key/));
    await attempt(deputy.identity.replace('1', '2'));
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/There is no secret key|is wrong/),
    );
    const groups =
      deputy.identity
        .slice(16)
        .toLowerCase()
        .match(/.{1,6}/g) ?? [];
    await attempt(groups.join('\n'));
    expect(
      await screen.findByText('The round is open with its second key, in this tab.'),
    ).toBeVisible();
  });
});

describe('the page about the key', () => {
  it('puts the same key under another passphrase, and says to save the file anew', async () => {
    withWorkers();
    const saved = catchFiles();
    const { store, round } = await aSealedRound();
    const { user } = await openPage(`/rounds/${round.id}/key`, store);
    await screen.findByRole('heading', { level: 1, name: 'The key of this round' });
    await user.click(button('Change the passphrase'));
    expect(screen.getByLabelText('Passphrase until now')).toHaveAccessibleDescription(
      'Type the passphrase',
    );
    await user.type(screen.getByLabelText('Passphrase until now'), 'something else');
    await user.type(screen.getByLabelText('New passphrase'), 'another horse battery');
    await user.type(
      screen.getByLabelText('The same passphrase once more'),
      'another horse battery',
    );
    await user.click(button('Change the passphrase'));
    await waitFor(() =>
      expect(screen.getByLabelText('Passphrase until now')).toHaveAccessibleDescription(
        /does not fit/,
      ),
    );
    expect((await store.sealings.get(round.id))?.keyFile).toBe(keyFile);
    await user.clear(screen.getByLabelText('Passphrase until now'));
    await user.type(screen.getByLabelText('Passphrase until now'), passphrase);
    await user.click(button('Change the passphrase'));
    await screen.findByText(/^The passphrase is changed/, {}, { timeout: 20_000 });
    await waitFor(async () => {
      await user.click(button('Save the key file'));
      expect(await saved.at(-1)?.text()).not.toBe(keyFile);
    });
    const opened = await openKeyFile((await saved.at(-1)?.text()) ?? '', 'another horse battery');
    expect(opened).toMatchObject({ ok: true, value: { identity: coordinator.identity } });
  }, 30_000);

  it('tells how a response is opened without Concord', async () => {
    const { store, round } = await aSealedRound();
    await openPage(`/rounds/${round.id}/key`, store);
    expect(
      await screen.findByText('age -d -i key.txt -o response.json FILE.response.age'),
    ).toBeVisible();
  });
});

describe('the page for a deputy', () => {
  it('makes a key on the own device and shows only its public half', async () => {
    withWorkers();
    const saved = catchFiles();
    const { user, view } = await openPage('/deputy');
    await screen.findByRole('heading', { level: 1, name: 'Make your key as a deputy' });
    await user.type(screen.getByLabelText('Passphrase'), 'short');
    await user.click(button('Make the key'));
    expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/too short/);
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same passphrase once more'), passphrase);
    await user.click(button('Make the key'));
    const shown = await screen.findByText(/^age1/, {}, { timeout: 20_000 });
    expect(view.container).not.toHaveTextContent('SECRET');
    await user.click(button('Save the key file'));
    const opened = await openKeyFile((await saved[0]?.text()) ?? '', passphrase);
    expect(opened).toMatchObject({ ok: true, value: { recipient: shown.textContent } });
  }, 30_000);
});
