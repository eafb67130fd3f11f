import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { latestOf } from '../../../src/domain/response/outbox-entry.ts';
import { writeReceipts } from '../../../src/files/receipts/receipts.ts';
import { createSealing } from '../../../src/files/sealing/create-sealing.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createTestStore } from '../../support/open-page.tsx';
import { coordinator, deputy, signing, tokenOf } from '../../support/sealed-round.ts';
import { withWorkers } from '../../support/workers.ts';
import { answerAndHandIn, begin, invitationTo, openLink, seats } from './scenario.tsx';

beforeEach(() => localStorage.clear());

async function handedIn(change: object = {}, store: Store = createTestStore()) {
  withWorkers();
  const invitation = invitationTo(change);
  const page = await openLink(invitation, store);
  await begin(page);
  await answerAndHandIn(page);
  return { ...page, invitation };
}

/** What the coordinator reads in a sealed text. */
async function opened(armour: string, identity: string) {
  const { doers, open } = createSealing();
  await doers.unlockWith({ identity });
  const [read] = await open([{ name: 'pasted', content: armour }]);
  if (read?.outcome.ok !== true) throw new Error(JSON.stringify(read));
  return read.outcome.value.handedIn;
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('handing in the answers to an invitation', () => {
  it('seals them once, for the coordinator and the second key', async () => {
    const { store } = await handedIn();
    const [entry] = await store.outbox.list();
    expect(entry).toMatchObject({ state: 'sealed', revision: 1, roundId: 'r1' });
    expect(await store.responses.list()).toMatchObject([{ state: 'handedIn' }]);
    for (const { identity } of [coordinator, deputy]) {
      expect(await opened(entry?.armour ?? '', identity)).toMatchObject({
        roundId: 'r1',
        seatId: 's1',
        sector: null,
        token: null,
        previous: null,
        language: 'en',
        answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level: 3 } } },
      });
    }
  });

  it('sends nothing by itself, and says to whom to send the file', async () => {
    await handedIn();
    expect(screen.getByText(/Send this file to the person who invited you/)).toBeVisible();
    expect(screen.getByText(/^[0-9a-f]{8}…response\.age$/)).toBeVisible();
  });

  it('gives the same bytes as a file and as text, each time (hard case 31)', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    const { user, store } = await handedIn();
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    const [one, other] = await Promise.all(saved.map(async (blob) => blob.arrayBuffer()));
    expect(one).toEqual(other);
    await user.click(screen.getByText('Send it as text'));
    const [entry] = await store.outbox.list();
    expect(screen.getByLabelText('Your sealed answers as text')).toHaveValue(entry?.armour);
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(await navigator.clipboard.readText()).toBe(entry?.armour);
    vi.unstubAllGlobals();
  });

  it('shares the file where the device can, else the same in letters', async () => {
    const shared: File[] = [];
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files[0]?.type === 'text/plain',
      share: ({ files }: { files: File[] }) => Promise.resolve(void shared.push(...files)),
    });
    const { user, store } = await handedIn();
    await user.click(screen.getByRole('button', { name: 'Share the file' }));
    const [entry] = await store.outbox.list();
    expect(shared.map(({ name }) => name)).toEqual([`${entry?.id ?? ''}.response.txt`]);
    expect(await shared[0]?.text()).toBe(entry?.armour);
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });

  it('takes the word of the person that the file was sent', async () => {
    const { user, store } = await handedIn();
    await user.click(screen.getByRole('button', { name: 'I have sent it' }));
    const onTheirWay = await heading('Your answers are on their way');
    await waitFor(() => expect(onTheirWay).toHaveFocus());
    expect(await store.outbox.list()).toMatchObject([{ state: 'handedOver' }]);
  });

  it('makes a new revision after taking back, and says to send it again', async () => {
    const { user, store, go, place } = await handedIn();
    const [first] = await store.outbox.list();
    await user.click(screen.getByRole('button', { name: 'Take back and change' }));
    await heading('Look over your answers');
    go(`/answer/${place().split('/')[2] ?? ''}/FORM/MAN`);
    await answerAndHandIn({ user, go, place }, 4);
    expect(screen.getByText(/Send this file too: the newest one counts/)).toBeVisible();
    const entries = await store.outbox.list();
    expect(entries).toHaveLength(2);
    const latest = latestOf(entries);
    expect(await opened(latest?.armour ?? '', coordinator.identity)).toMatchObject({
      responseId: first?.responseId,
      revision: 2,
      previous: first?.id,
      answers: { FORM: { 'FORM-MAN-1': { level: 5 } } },
    });
  });

  it('leads from the same link to what was sealed in an earlier session (hard case 16)', async () => {
    const store = createTestStore();
    const { view, invitation } = await handedIn({}, store);
    view.unmount();
    const { user } = await openLink(invitation, store);
    expect(await screen.findByText('You have already answered')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'To your sealed answers' }));
    await heading('Your answers are sealed. Now send them');
  });

  it('sends the mark of an invitation for one person along', async () => {
    withWorkers();
    const page = await openLink(invitationTo({ token: tokenOf('t'), seats: seats.slice(0, 1) }));
    await page.user.click(await screen.findByRole('button', { name: 'Begin' }));
    await answerAndHandIn(page);
    const [entry] = await page.store.outbox.list();
    expect(await opened(entry?.armour ?? '', coordinator.identity)).toMatchObject({
      token: tokenOf('t'),
      seatId: 's1',
    });
  });

  it('says so when sealing fails, and leaves the draft as it was', async () => {
    vi.stubGlobal('Worker', undefined);
    const page = await openLink(invitationTo());
    await begin(page);
    page.go(`/answer/${page.place().split('/')[2] ?? ''}/review`);
    await page.user.click(await screen.findByRole('button', { name: 'Hand in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be sealed');
    expect(await page.store.outbox.list()).toEqual([]);
    expect(await page.store.responses.list()).toMatchObject([{ state: 'draft' }]);
    vi.unstubAllGlobals();
  });
});

describe('a list of what has arrived', () => {
  const check = async ({ user }: Awaited<ReturnType<typeof handedIn>>, list: string) => {
    await user.click(screen.getByText('Has it arrived?'));
    await user.click(screen.getByLabelText('Or paste the list'));
    await user.paste(list);
    await user.click(screen.getByRole('button', { name: 'Check' }));
  };
  const listOf = async (ids: Parameters<typeof writeReceipts>[1], round = 'r1') => {
    const { RoundId } = await import('../../../src/domain/kernel/ids.ts');
    const list = await writeReceipts(RoundId.parse(round), ids, signing.signingKey);
    if (list === null) throw new Error('Not signed');
    return list;
  };

  it('marks a file as received when the list is genuine and names it', async () => {
    const page = await handedIn();
    const [entry] = await page.store.outbox.list();
    await check(page, await listOf(entry === undefined ? [] : [entry.id]));
    await heading('Your answers have arrived');
    expect(await page.store.outbox.list()).toMatchObject([{ state: 'received' }]);
  });

  it('says when the file is not on it yet', async () => {
    const page = await handedIn();
    await check(page, await listOf([]));
    expect(await screen.findByRole('alert')).toHaveTextContent(/this file is not on it/);
    expect(await page.store.outbox.list()).toMatchObject([{ state: 'sealed' }]);
  });

  it('believes no list that another key has signed', async () => {
    const page = await handedIn({ verifyKey: `B${'A'.repeat(86)}` });
    const [entry] = await page.store.outbox.list();
    await check(page, await listOf(entry === undefined ? [] : [entry.id]));
    expect(await screen.findByRole('alert')).toHaveTextContent(/not made by the coordinator/);
    expect(await page.store.outbox.list()).toMatchObject([{ state: 'sealed' }]);
  });

  it('knows a list that was cut, and a text that is none', async () => {
    const page = await handedIn();
    await check(page, (await listOf([])).slice(0, 60));
    expect(await screen.findByRole('alert')).toHaveTextContent(/cut or was changed/);
    await page.user.clear(screen.getByLabelText('Or paste the list'));
    await page.user.type(screen.getByLabelText('Or paste the list'), 'hello');
    await page.user.click(screen.getByRole('button', { name: 'Check' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(/no list of what has arrived/),
    );
  });
});

describe('a device that others use too', () => {
  it('keeps only the sealed file when the next person sits down', async () => {
    const { user, store } = await handedIn();
    await user.click(screen.getByRole('button', { name: 'Next person on this device' }));
    await heading('You are invited to answer');
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeVisible();
    expect(await store.responses.list()).toEqual([]);
    expect(await store.outbox.list()).toHaveLength(1);
    expect(screen.queryByText('You have already answered')).toBeNull();
  });

  it('still sends the file of the one before, which nobody can change', async () => {
    const { user, store, go } = await handedIn();
    await user.click(screen.getByRole('button', { name: 'Next person on this device' }));
    await heading('You are invited to answer');
    const [entry] = await store.outbox.list();
    go(`/invited/sealed/${entry?.responseId ?? ''}`);
    await heading('Your answers are sealed. Now send them');
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Take back and change' })).toBeNull();
  });

  it('wipes only when the file was sent, or the person does without', async () => {
    const { user, store } = await handedIn();
    await user.click(screen.getByRole('button', { name: 'Finish and wipe this device' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent(/You have not said that you have sent the file/);
    await user.click(within(dialog).getByRole('button', { name: 'Wipe this device' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Tick the box first');
    expect(await store.outbox.list()).toHaveLength(1);
  });

  it('says what else of other people would be wiped', async () => {
    const { user, store, go } = await handedIn();
    await user.click(screen.getByRole('button', { name: 'Next person on this device' }));
    await begin({ user }, 'School');
    const [entry] = await store.outbox.list();
    go(`/invited/sealed/${entry?.responseId ?? ''}`);
    await heading('Your answers are sealed. Now send them');
    await user.click(screen.getByRole('button', { name: 'Finish and wipe this device' }));
    expect(await screen.findByText(/There is more in this browser.*1 other record/)).toBeVisible();
  });
});

describe('the start page', () => {
  it('leads to what was begun and to what was not sent, and to nothing that was', async () => {
    const { user, go } = await handedIn();
    go('/');
    expect(await screen.findByRole('link', { name: 'Łódź – Zoë · Αθήνα 2026' })).toBeVisible();
    expect(screen.getByText('Sealed, not sent yet')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Łódź – Zoë · Αθήνα 2026' }));
    await user.click(await screen.findByRole('button', { name: 'I have sent it' }));
    await heading('Your answers are on their way');
    go('/');
    await screen.findByRole('link', { name: 'I have an invitation' });
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Łódź – Zoë · Αθήνα 2026' })).toBeNull(),
    );
  });
});
