import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readReceipts } from '../../../src/files/receipts/read-receipts.ts';
import { hashOf, signing } from '../../support/sealed-round.ts';
import { VerifyKey } from '../../../src/domain/network/round-sealing.ts';
import { catchFiles } from '../../support/catch-files.ts';
import { withWorkers } from '../../support/workers.ts';
import { armour } from './armour.ts';
import {
  aFile,
  answersFrom,
  aSealedRound,
  openCollecting,
  openUnlocked,
  sealedFile,
  tokenOfSeat,
  tokens,
} from './scenario.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

describe('bringing in sealed answers', () => {
  it('leads to inviting first when nobody is invited', async () => {
    await openCollecting(await aSealedRound({ issued: false }));
    expect(screen.getByRole('heading', { name: 'Nobody is invited yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Invite' })).toHaveAttribute(
      'href',
      '/rounds/round-1/invite',
    );
  });

  it('asks for the passphrase, says when it does not fit, and locks again', async () => {
    withWorkers();
    const { user } = await openCollecting(await aSealedRound());
    expect(screen.queryByLabelText('Choose files')).toBeNull();
    await user.click(button('Open'));
    expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription('Type the passphrase');
    await user.type(screen.getByLabelText('Passphrase'), 'something else');
    await user.click(button('Open'));
    await waitFor(() =>
      expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/does not fit/),
    );
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), 'correct horse battery');
    await user.click(button('Open'));
    await user.click(await screen.findByRole('button', { name: 'Lock again' }));
    expect(screen.getByLabelText('Passphrase')).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Choose files' })).toBeNull();
  });

  it('shows what files are before anything is stored, brings them in, and takes them out again (G15)', async () => {
    withWorkers();
    const scenario = await aSealedRound();
    const { user, store, bring } = await openUnlocked(scenario);
    const good = await sealedFile(answersFrom('a1', 0));
    const bytes = new Uint8Array(await good.arrayBuffer());
    const files = [
      good,
      aFile([bytes], 'copy.age'),
      aFile([bytes.slice(0, 700)], 'cut.age'),
      aFile([''], 'empty.age'),
      aFile(['Dear all'], 'letter.txt'),
      await sealedFile(answersFrom('a2', 1, { roundId: 'another-round' })),
    ];
    await bring(files);
    expect(screen.getByRole('heading', { name: 'What is in 6 files' })).toHaveFocus();
    expect(row('New')).toHaveTextContent('New1Is brought in.');
    expect(row('Here already')).toHaveTextContent('copy.age');
    expect(row('Incomplete')).toHaveTextContent('Ask the member to send the file again');
    expect(row('Empty file')).toHaveTextContent('empty.age');
    expect(row('Not a sealed response')).toHaveTextContent('letter.txt');
    expect(row('From another round')).toHaveTextContent('Open that round');
    expect(await store.received.list()).toEqual([]);

    await user.click(button('Bring in 1 file'));
    await screen.findByText('1 sealed file is here now that was not before.');
    expect(await store.responses.byRound(scenario.round.id)).toMatchObject([
      { id: 'a1', state: 'handedIn', seatId: 'seat-0' },
    ]);
    expect(await screen.findByText('1 of 6 persons handed in')).toBeVisible();

    await user.click(button('Undo'));
    await screen.findByText('1 file taken out again.');
    expect(await store.received.list()).toEqual([]);
    expect(await store.responses.byRound(scenario.round.id)).toEqual([]);
  });

  it('saves a receipt that names every file, and says that the same files bring nothing new (hard case 28)', async () => {
    withWorkers();
    const saved = catchFiles();
    const { user, bring } = await openUnlocked(await aSealedRound());
    const files = [await sealedFile(answersFrom('a1', 0)), aFile(['x'], 'letter.txt')];
    await bring(files);
    await user.click(button('Bring in 1 file'));
    await user.click(await screen.findByRole('button', { name: 'Save this receipt' }));
    expect(saved[0]?.name).toMatch(/^round-1-\d{4}-\d\d-\d\d\.receipt\.txt$/);
    const text = await saved[0]?.text();
    expect(text).toContain(`- ${files[0]?.name}`);
    expect(text).toContain('Not a sealed response (1)');
    await user.click(button('Bring in more'));
    expect(await screen.findByText('1 file came in last.')).toBeVisible();
    await bring(files);
    expect(screen.getByText(/^Nothing new/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Bring in \d/ })).toBeNull();
  });

  it('tells how far it is with many files, and stops when it is asked to (hard case 43)', async () => {
    withWorkers();
    const scenario = await aSealedRound();
    const { user, store } = await openUnlocked(scenario);
    const sealed = await sealedFile(answersFrom('a1', 0));
    const bytes = new Uint8Array(await sealed.arrayBuffer());
    const files = Array.from({ length: 400 }, (_, at) => aFile([bytes], `${at}.age`));
    await user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), files);
    expect(await screen.findByRole('progressbar')).toHaveAttribute('max', '400');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    const said = await screen.findByText(/^Stopped after \d+ of 400 files/);
    const opened = Number(/after (\d+)/.exec(said.textContent)?.[1]);
    expect(opened).toBeLessThan(400);
    expect(screen.getByRole('heading', { name: `What is in ${opened} files` })).toHaveFocus();
    expect(await store.received.list()).toEqual([]);
    await user.click(button('Bring in 1 file'));
    await screen.findByText('1 sealed file is here now that was not before.');
  });

  it('finds sealed answers in pasted text, and asks for the text when there is none', async () => {
    withWorkers();
    const { user } = await openUnlocked(await aSealedRound());
    await user.click(screen.getByText('Paste text instead'));
    await user.click(button('Look at this text'));
    const field = screen.getByLabelText('Text of one or several sealed responses');
    expect(field).toHaveAccessibleDescription(/Paste the text first/);
    await user.click(field);
    await user.paste(`> Hello,\r\n${await armour(answersFrom('a1', 0))}\r\nBest`);
    await user.click(button('Look at this text'));
    await screen.findByRole('heading', { name: 'What is in 1 file' });
    expect(row('New')).toHaveTextContent('Pasted text');
  });

  it('says which is newer, and how many items another version shares', async () => {
    withWorkers();
    const { bring } = await openUnlocked(await aSealedRound());
    const asked = answersFrom('a2', 1).questionnaires.map((one) => ({
      ...one,
      version: '1.0.2',
      hash: hashOf('e'),
    }));
    await bring([
      await sealedFile(answersFrom('a1', 0)),
      await sealedFile(answersFrom('a1', 0, { revision: 2 })),
      await sealedFile(answersFrom('a2', 1, { questionnaires: asked })),
    ]);
    expect(row('A newer version')).toHaveTextContent('version 2 in place of 1');
    expect(row('An older version')).toHaveTextContent('version 1');
    expect(row('New, from another version')).toHaveTextContent('1 of 1 items comparable');
  });

  it('lets a person decide between two answers to one invitation, without showing an answer (hard case 41)', async () => {
    withWorkers();
    const scenario = await aSealedRound({ tokens });
    const { user, store, bring } = await openUnlocked(scenario);
    const { token } = tokenOfSeat(0);
    const first = await sealedFile(answersFrom('a1', 0, { token }));
    await bring([
      new File([first], 'from-anna.age'),
      new File([first], 'once-more.age'),
      await sealedFile(answersFrom('a2', 0, { token, answers: { FORM: {} } })),
    ]);
    await user.click(button('Bring in 2 files'));
    const table = await screen.findByRole('region', { name: 'Two answers to one invitation' });
    expect(within(table).getByRole('row', { name: /^Items answered/ })).toHaveTextContent('10');
    // One file under two names goes by the first.
    const files = within(table).getByRole('row', { name: /^Files/ });
    expect(files).toHaveTextContent('from-anna.age');
    expect(files).not.toHaveTextContent('once-more.age');
    expect(within(table).queryByText(/decision gives/)).toBeNull();
    expect(await store.responses.byRound(scenario.round.id)).toEqual([]);
    await user.click(button('Decide'));
    expect(screen.getByText('Choose which one counts')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Possibility 1 counts' }));
    await user.click(button('Decide'));
    await screen.findByText('1 file was set aside by a decision.');
    expect(await store.responses.byRound(scenario.round.id)).toHaveLength(1);
    await user.click(button('Take the decisions back'));
    await screen.findByRole('radio', { name: 'Possibility 1 counts' });
    expect(await store.responses.byRound(scenario.round.id)).toEqual([]);
  });

  it('keeps late answers waiting, and publishes again from k new ones on (nastiest 28)', async () => {
    withWorkers();
    const scenario = await aSealedRound({}, { closedOn: '2026-11-20', k: 3 });
    const { user, store, bring } = await openUnlocked(scenario);
    await bring([await sealedFile(answersFrom('a1', 0)), await sealedFile(answersFrom('a2', 1))]);
    expect(screen.getByText(/^The round is closed: what is new waits/)).toBeVisible();
    await user.click(button('Bring in 2 files'));
    expect(await screen.findByText(/^2 responses wait. 1 more has to come/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull();
    expect(await store.responses.byRound(scenario.round.id)).toEqual([]);
    await user.click(button('Bring in more'));
    await bring([await sealedFile(answersFrom('a3', 2))]);
    await user.click(button('Bring in 1 file'));
    await user.click(await screen.findByRole('button', { name: 'Publish the results again' }));
    await waitFor(async () =>
      expect(await store.responses.byRound(scenario.round.id)).toHaveLength(3),
    );
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Came after closing' })).toBeNull(),
    );
  });

  it('saves a signed list of what arrived', async () => {
    withWorkers();
    const saved = catchFiles();
    const scenario = await aSealedRound();
    const { user, store, bring } = await openUnlocked(scenario);
    expect(screen.getByText('There is nothing to confirm yet.')).toBeVisible();
    await bring([await sealedFile(answersFrom('a1', 0))]);
    await user.click(button('Bring in 1 file'));
    await user.click(await screen.findByRole('button', { name: 'Save the receipt list' }));
    await screen.findByText('Saved as round-1.receipts.json');
    const read = await readReceipts((await saved[0]?.text()) ?? '', () =>
      VerifyKey.parse(signing.verifyKey),
    );
    const [received] = await store.received.list();
    expect(read).toMatchObject({ ok: true, value: { hashes: [received?.id] } });
  });
});

describe('who is missing', () => {
  it('is told by type of seat where each person has an invitation', async () => {
    withWorkers();
    const { user, bring } = await openUnlocked(await aSealedRound({ tokens }));
    await bring([await sealedFile(answersFrom('a1', 0, tokenOfSeat(0)))]);
    await user.click(button('Bring in 1 file'));
    await waitFor(() => expect(row('Police')).toHaveTextContent('Police110'));
    expect(row('Education')).toHaveTextContent(/101$/);
    expect(row('Together')).toHaveTextContent('Together615');
  });

  it('is a total only in an anonymous round, and where only the sector is asked', async () => {
    const first = await openCollecting(await aSealedRound());
    expect(
      screen.getByText(/^6 responses are still missing. This round is anonymous/),
    ).toBeVisible();
    expect(screen.queryByRole('row', { name: /^Police/ })).toBeNull();
    first.view.unmount();
    await openCollecting(await aSealedRound({ tokens, asks: 'sector' }));
    expect(screen.getByText(/Members say only their sector, so from whom/)).toBeVisible();
    expect(screen.queryByRole('row', { name: /^Police/ })).toBeNull();
  });
});
