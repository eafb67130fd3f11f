import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/domain/kernel/canonical-json.ts';
import {
  writeInvitationCode,
  writeInvitationFile,
  writeInvitationLink,
} from '../../../src/files/invitation/write-invitation.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { stranger, tokenOf } from '../../support/sealed-round.ts';
import { begin, invitationTo, openLink, seats } from './scenario.tsx';

beforeEach(() => localStorage.clear());

describe('the page behind an invitation', () => {
  it('says who asks, what for, how long, and what becomes of the answers', async () => {
    await openLink(invitationTo({ purpose: 'To see where we stand.', storage: 'Kept a year.' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'You are invited to answer',
    );
    expect(screen.getByText('Łódź – Zoë · Αθήνα 2026')).toBeVisible();
    expect(screen.getByText(/It takes about 8 minutes/)).toBeVisible();
    expect(screen.getByText('To see where we stand.')).toBeVisible();
    expect(screen.getByText('Kept a year.')).toBeVisible();
    expect(screen.getByText(/12 statements/)).toBeVisible();
    expect(screen.getByText(/Only the coordinator can open the file/)).toBeVisible();
  });

  it('marks the language of what the coordinator wrote', async () => {
    await openLink(invitationTo({ purpose: 'Wo stehen wir?', language: 'de' }));
    expect(screen.getByText('Wo stehen wir?')).toHaveAttribute('lang', 'de');
  });

  it('says that one invitation for all does not tell who answered', async () => {
    await openLink(invitationTo());
    expect(screen.getByText(/Everybody got the same invitation/)).toBeVisible();
  });

  it('says that an invitation for one person goes with the answers, and for whom it is', async () => {
    await openLink(invitationTo({ token: tokenOf('t'), seats: seats.slice(0, 1) }));
    expect(screen.getByText(/its mark goes with your answers/)).toBeVisible();
    expect(screen.getByText('You answer for: Police')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('asks for the organisation, and nothing is chosen beforehand', async () => {
    const { user, store } = await openLink(invitationTo());
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Choose the organisation for which you answer',
    );
    expect(await store.responses.list()).toEqual([]);
  });

  it('asks for the side alone where the round does, and keeps no organisation', async () => {
    const { user, store } = await openLink(invitationTo({ asks: 'sector', seats: [] }));
    expect(screen.getByText(/neither your name nor your organisation/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Between the two/ }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('group', { name: /gives this network its mandate/ });
    expect(await store.responses.list()).toMatchObject([
      { seatId: null, sector: 'bridging', roundId: 'r1' },
    ]);
  });

  it('asks for one of two groups where the round does, and keeps what was said', async () => {
    const round = { id: 'r1', label: 'Autumn', mode: 'survey', k: 5, grouping: 'levels' };
    const { user, store } = await openLink(invitationTo({ round }));
    expect(screen.getByText(/whether you decide or work on cases/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Choose the organisation for which you answer');
    expect(alert).toHaveTextContent('Choose what you mainly do, or that you would rather not say');
    await user.click(screen.getByRole('radio', { name: 'Police' }));
    await user.click(screen.getByRole('radio', { name: 'I work on cases or with people' }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('group', { name: /gives this network its mandate/ });
    expect(await store.responses.list()).toMatchObject([{ seatId: 's1', group: 'operational' }]);
  });

  it('asks a meeting for nothing', async () => {
    const round = { id: 'r1', label: 'Meeting', mode: 'consensus', k: 5 };
    const { user, store } = await openLink(invitationTo({ round, seats: [] }));
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByText(/Answering together/);
    expect(await store.responses.list()).toMatchObject([{ seatId: null, state: 'draft' }]);
  });

  it('keeps nothing on the device before somebody begins', async () => {
    const { store } = await openLink(invitationTo());
    expect(await store.invitations.list()).toEqual([]);
    expect(await store.responses.list()).toEqual([]);
  });

  it('leads back to the draft when the same link is opened again', async () => {
    const store = createTestStore();
    const first = await openLink(invitationTo(), store);
    await begin(first);
    const draft = first.place();
    first.view.unmount();
    const second = await openLink(invitationTo(), store);
    await second.user.click(await screen.findByRole('button', { name: 'Go on with your answers' }));
    await screen.findByRole('group', { name: /gives this network its mandate/ });
    expect(second.place()).toContain(draft.split('/')[2]);
    expect(await store.responses.list()).toHaveLength(1);
  });

  it('opens the draft of one person for the next one only with its code', async () => {
    const store = createTestStore();
    const first = await openLink(invitationTo(), store);
    await begin(first);
    const [draft] = await store.responses.list();
    first.view.unmount();

    const { user, place } = await openLink(invitationTo(), store);
    await user.click(await screen.findByText('Somebody else answers on this device'));
    await user.click(screen.getByRole('button', { name: 'Next person on this device' }));
    await user.click(await screen.findByText('I was interrupted and have a code'));
    await user.type(screen.getByLabelText('Code'), 'ZZZ ZZZ');
    await user.click(screen.getByRole('button', { name: 'Go on with my answers' }));
    expect(screen.getByText(/No begun answers with this code/)).toBeVisible();
    await user.clear(screen.getByLabelText('Code'));
    await user.type(
      screen.getByLabelText('Code'),
      (draft?.id ?? '').replaceAll('-', '').slice(0, 6),
    );
    await user.click(screen.getByRole('button', { name: 'Go on with my answers' }));
    await screen.findByRole('group', { name: /gives this network its mandate/ });
    expect(place()).toContain(draft?.id);
  });

  it('refuses an invitation to a known round that seals for somebody else', async () => {
    const store = createTestStore();
    const first = await openLink(invitationTo(), store);
    await begin(first);
    first.view.unmount();
    const [coordinator] = invitationTo().recipients;
    await openLink(invitationTo({ recipients: [coordinator, stranger.recipient] }), store);
    expect(await screen.findByText(/would seal your answers for somebody else/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });

  it('answers a questionnaire that comes with the invitation alone', async () => {
    const { ownQuestionnaire } = await import('./own-questionnaire.ts');
    const page = await openLink(invitationTo({ questionnaires: [await ownQuestionnaire()] }));
    await page.user.click(await screen.findByRole('radio', { name: 'School' }));
    await page.user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByRole('group', { name: 'We know whom to call.' })).toBeVisible();
  });
});

describe('an invitation that cannot be answered', () => {
  const openCode = async (code: string) => {
    await openPage(`/invited/${code}`);
    return screen.findByRole('alert');
  };

  it('knows a cut link', async () => {
    const code = await writeInvitationCode(invitationTo());
    expect(await openCode(code.slice(0, -30))).toHaveTextContent(/The end of it is missing/);
    expect(screen.getByRole('link', { name: 'Open it in another way' })).toBeVisible();
  });

  it('knows a link that was changed', async () => {
    const code = await writeInvitationCode(invitationTo());
    const changed = `${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`;
    expect(await openCode(changed)).toHaveTextContent(/changed on its way/);
  });

  it('knows one that a newer Concord made', async () => {
    const newer = { ...invitationTo(), formatVersion: 2, extra: true };
    const { user } = await openPage('/invited');
    await user.click(await screen.findByLabelText('Or paste the link or the text'));
    await user.paste(toCanonicalJson(newer));
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/made with a newer Concord/);
  });

  it('knows one that asks a questionnaire which is not here', async () => {
    const [form] = invitationTo().questionnaires;
    const invitation = invitationTo({ questionnaires: [{ ...form, id: 'OTHER' }] });
    expect(await openCode(await writeInvitationCode(invitation))).toHaveTextContent(
      /a questionnaire that this Concord does not have/,
    );
  });

  it.each(['x', 'hello there', '12345678901234567890', '%E0%A4%A'])(
    'is clear about a link that is none: %s',
    async (code) => {
      expect(await openCode(code)).toHaveTextContent(/The end of it is missing|no invitation/);
    },
  );
});

describe('opening an invitation by hand', () => {
  it('takes a whole mail with a broken link in it', async () => {
    const link = await writeInvitationLink(invitationTo(), 'https://concord.example/');
    const broken = link.replaceAll(/.{70}/g, '$&\n');
    const { user } = await openPage('/invited');
    await user.click(await screen.findByLabelText('Or paste the link or the text'));
    await user.paste(`Dear all,\n\nplease answer:\n\n${broken}\n`);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByRole('heading', { name: 'You are invited to answer' })).toBeVisible();
  });

  it('takes a file as soon as it is chosen', async () => {
    const text = await writeInvitationFile(invitationTo());
    const { user } = await openPage('/invited');
    await user.upload(
      await screen.findByLabelText('Invitation file'),
      new File([text], 'round.invitation.json', { type: 'application/json' }),
    );
    expect(await screen.findByRole('heading', { name: 'You are invited to answer' })).toBeVisible();
  });

  it.each([
    ['a picture', new File([new Uint8Array([137, 80, 78, 71, 0, 1])], 'a.png'), /no invitation/],
    ['nothing', new File([], 'empty.invitation.json'), /nothing in it/],
    [
      'another file of Concord',
      new File(['{"format":"concord/backup","formatVersion":1}'], 'b.json'),
      /but no invitation/,
    ],
  ])('says what is wrong with %s', async (_what, file, said) => {
    const { user } = await openPage('/invited');
    await user.upload(await screen.findByLabelText('Invitation file'), file);
    expect(await screen.findByRole('alert')).toHaveTextContent(said);
  });

  it('asks for something to open', async () => {
    const { user } = await openPage('/invited');
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    expect(screen.getByText('Choose a file or paste the link first')).toBeVisible();
  });
});
