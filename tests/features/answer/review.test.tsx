import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/response/answer.ts';
import { choice, goTo, mandate, openResponse, responseOf, statement } from './answering.tsx';

const level = (value: 1 | 2 | 3 | 4 | 5): Answer => ({ kind: 'level', level: value });
const core = ['MAN-1', 'MAN-2', 'MAN-4', 'ROL-1', 'ROL-2', 'ROL-4', 'DOC-1', 'DOC-3', 'DOC-4'];
const allAnswered = Object.fromEntries(
  [...core, 'CON-1', 'CON-2', 'CON-4'].map((id) => [`FORM-${id}`, level(4)]),
);

function row(name: RegExp | string): HTMLElement {
  return screen.getByRole('link', { name });
}

describe('the review page', () => {
  it('shows every statement with its answer, and leads back to each', async () => {
    const answers: Record<string, Answer> = {
      'FORM-MAN-1': level(2),
      'FORM-MAN-2': { kind: 'dontKnow' },
      'FORM-MAN-4': { kind: 'preferNotToSay' },
    };
    const { user } = await openResponse(responseOf({ answers }), 'review');
    await screen.findByRole('heading', { level: 1, name: 'Look over your answers' });
    expect(row(/formal decision.* 2Informal$/)).toBeVisible();
    expect(row(/Joint goals.*Don’t know$/)).toBeVisible();
    expect(row(/time and backing.*Prefer not to say$/)).toBeVisible();
    expect(row(/Every organisation has a deputy. Open$/)).toBeVisible();
    const mandatePart = screen.getByRole('heading', { level: 3, name: /Mandate and purpose/ });
    expect(mandatePart).toHaveTextContent('3 of 3 answered');
    await user.click(row(/Every organisation has a deputy/));
    expect(await screen.findByRole('heading', { level: 1, name: 'Continuity' })).toBeVisible();
  });

  it('tells plainly how many are open, what that means, and where the first one is', async () => {
    const answers = { 'FORM-MAN-1': level(3), 'FORM-MAN-2': level(3) };
    const { user } = await openResponse(responseOf({ answers }), 'review');
    expect(await screen.findByText(/^10 of 12 statements are still open\./)).toHaveTextContent(
      'never counts as a low level',
    );
    await user.click(screen.getByRole('link', { name: 'Go to the first open statement' }));
    expect(await statement(/time and backing/)).toBeVisible();
  });

  it('says that nothing is open when all is answered', async () => {
    await openResponse(responseOf({ answers: allAnswered }), 'review');
    expect(await screen.findByText('All 12 statements are answered.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /first open/ })).toBeNull();
  });

  it('finds an answer open again that was taken away after the review (hard case 51)', async () => {
    const { user } = await openResponse(responseOf({ answers: allAnswered }), 'review');
    await user.click(await screen.findByRole('link', { name: /formal decision/ }));
    const group = await statement(mandate);
    await user.click(within(group).getByRole('button', { name: /^Clear answer/ }));
    expect(screen.getByText('Dimension 1 of 4 · 11 of 12 answered')).toBeVisible();
    for (const _ of [1, 2, 3, 4]) {
      await user.click(screen.getByRole('button', { name: /^(Next: |Look over)/ }));
    }
    expect(await screen.findByText(/^1 of 12 statements is still open/)).toBeVisible();
    expect(row(/formal decision.*Open$/)).toBeVisible();
  });

  it('keeps the answer to a statement that is gone, shows it, and does not count it (hard case 8)', async () => {
    const answers = { ...allAnswered, 'FORM-OLD-1': level(5) };
    const { user, store } = await openResponse(responseOf({ answers }), 'review');
    expect(await screen.findByText('All 12 statements are answered.')).toBeVisible();
    expect(screen.getByText('Kept, but not counted')).toBeVisible();
    expect(
      screen.getByText(/A statement that is no longer in the questionnaire/).textContent,
    ).toContain('5Anchored');
    await user.click(screen.getByRole('button', { name: 'See my profile' }));
    await screen.findByRole('heading', { level: 1, name: 'Your view of the network' });
    const [kept] = await store.responses.list();
    expect(JSON.stringify(kept?.answers)).toContain('"FORM-OLD-1":{"kind":"level","level":5}');
  });

  it('keeps answers to statements that this form does not ask, and does not count them (hard case 50)', async () => {
    const answers = { 'FORM-MAN-1': level(3), 'FORM-MAN-3': level(5) };
    await openResponse(responseOf({ answers }), 'review');
    expect(await screen.findByText(/^11 of 12 statements are still open/)).toBeVisible();
    expect(screen.getByText(/which cases and topics belong here/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /which cases and topics/ })).toBeNull();
  });

  it('lets hand in with every statement open (hard case 52)', async () => {
    const { user, store } = await openResponse(responseOf(), 'review');
    await user.click(await screen.findByRole('button', { name: 'See my profile' }));
    expect(
      await screen.findByText('There are not enough ratings yet for a profile.'),
    ).toBeVisible();
    expect((await store.responses.list())[0]?.state).toBe('handedIn');
  });

  it('hands in once on a double click, and leaves no draft behind (hard cases 7 and 56)', async () => {
    const response = responseOf({ answers: allAnswered });
    const { user, store } = await openResponse(response, 'review');
    await user.dblClick(await screen.findByRole('button', { name: 'See my profile' }));
    await screen.findByRole('heading', { level: 1, name: 'Your view of the network' });
    const stored = await store.responses.list();
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ state: 'handedIn', answers: response.answers });
  });

  it('hands in with Enter, and is not undone by going back (hard case 56)', async () => {
    const response = responseOf({ answers: allAnswered });
    const { user, store, go, place } = await openResponse(response, 'review');
    (await screen.findByRole('button', { name: 'See my profile' })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Your view of the network' });
    await goTo({ go }, `/answer/${response.id}/review`);
    await waitFor(() => expect(place()).toBe(`/answer/${response.id}/profile`));
    expect((await store.responses.list())[0]?.state).toBe('handedIn');
  });

  it('lets a quick scan be changed afterwards, with every answer still there', async () => {
    const { user } = await openResponse(responseOf({ answers: allAnswered }), 'review');
    await user.click(await screen.findByRole('button', { name: 'See my profile' }));
    await user.click(await screen.findByRole('button', { name: 'Change my answers' }));
    expect(await screen.findByText('All 12 statements are answered.')).toBeVisible();
    await user.click(row(/formal decision/));
    expect(choice(await statement(mandate), /4 In use/)).toBeChecked();
  });

  it('says when the questionnaire was revised since the person began', async () => {
    const { view } = await openResponse(responseOf({ answers: allAnswered }), 'review');
    await screen.findByText('All 12 statements are answered.');
    expect(screen.queryByText(/was revised to version/)).toBeNull();
    view.unmount();
    await openResponse(responseOf({ answers: allAnswered, version: '1.0.0' }), 'review');
    expect(await screen.findByText(/was revised to version 1\.0\.1/)).toBeVisible();
  });
});
