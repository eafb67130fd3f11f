import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionnaireId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import { draftInRound } from '../../../src/domain/response/draft.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import {
  choice,
  goals,
  mandate,
  openResponse,
  responseOf,
  statement,
  storedAnswer,
  time,
} from './answering.tsx';

describe('a page of statements', () => {
  it('is one dimension, each statement a group named by its text, nothing chosen', async () => {
    await openResponse(responseOf());
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Mandate and purpose',
    );
    await statement(mandate);
    expect(screen.getAllByRole('group', { name: /./ }).map((group) => group.tagName)).toContain(
      'FIELDSET',
    );
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.getByText('Dimension 1 of 4 · 0 of 12 answered')).toBeVisible();
  });

  it('offers the five level texts as radio buttons, with digit and name beside them', async () => {
    await openResponse(responseOf());
    const group = await statement(mandate);
    const names = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
    expect(names).toHaveLength(7);
    expect(names[2]).toBe(
      'A written decision, law, decree or signed agreement names the network and its task. 3 Agreed',
    );
    expect(names.slice(5)).toEqual(['Don’t know', 'Prefer not to say']);
  });

  it('says once, before the first statement, what is kept where and who can read it', async () => {
    const { user } = await openResponse(responseOf());
    await statement(mandate);
    expect(screen.getByText(/not encrypted, so anyone who can use this browser/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next: Roles' }));
    await screen.findByRole('heading', { level: 1, name: 'Roles' });
    expect(screen.queryByText(/not encrypted/)).toBeNull();
  });

  it('saves each answer the moment it is given', async () => {
    const { user, store } = await openResponse(responseOf());
    await user.click(choice(await statement(mandate), /4 In use/));
    await waitFor(async () =>
      expect(await storedAnswer(store, 'FORM-MAN-1')).toEqual({ kind: 'level', level: 4 }),
    );
    expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    expect(screen.getByText('Dimension 1 of 4 · 1 of 12 answered')).toBeVisible();
  });

  it('takes an answer away again', async () => {
    const { user, store } = await openResponse(responseOf());
    const group = await statement(mandate);
    expect(within(group).queryByRole('button')).toBeNull();
    await user.click(choice(group, 'Don’t know'));
    await user.click(within(group).getByRole('button', { name: `Clear answer: ${mandate}` }));
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(within(group).getAllByRole('radio')[0]).toHaveFocus();
    await waitFor(async () => expect(await storedAnswer(store, 'FORM-MAN-1')).toBeUndefined());
    expect(screen.getByText('Dimension 1 of 4 · 0 of 12 answered')).toBeVisible();
  });

  it('offers not applicable only where the statement allows it, and asks why', async () => {
    const { user, store } = await openResponse(responseOf({ scope: 'all' }));
    const strict = await statement(mandate);
    expect(within(strict).queryByRole('radio', { name: 'Not applicable' })).toBeNull();
    const open = await statement(/Strategic questions and operational work/);
    await user.click(choice(open, 'Not applicable'));
    const reason = within(open).getByLabelText('Why does this not apply?');
    await user.type(reason, 'We are four people.');
    await waitFor(async () =>
      expect(await storedAnswer(store, 'FORM-MAN-5')).toEqual({
        kind: 'notApplicable',
        reason: 'We are four people.',
      }),
    );
    expect(reason).toBeValid();
  });

  it('says what an empty reason means, and goes on all the same', async () => {
    const { user, store } = await openResponse(responseOf({ scope: 'all' }));
    const open = await statement(/Strategic questions and operational work/);
    await user.click(choice(open, 'Not applicable'));
    const reason = within(open).getByLabelText('Why does this not apply?');
    expect(reason).toBeValid();
    await user.click(reason);
    await user.tab();
    await waitFor(() => expect(reason).toBeInvalid());
    expect(reason).toHaveAccessibleDescription(/still counts as not applicable/);
    await user.type(reason, 'Too small');
    await user.tab();
    await waitFor(() => expect(reason).toBeValid());
    await user.clear(reason);
    await user.click(screen.getByRole('button', { name: 'Next: Roles' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Roles' })).toBeVisible();
    expect(await storedAnswer(store, 'FORM-MAN-5')).toEqual({ kind: 'notApplicable', reason: '' });
  });

  it('brings a reason back that was hidden for a while, and stores it only when shown (hard case 50)', async () => {
    const { user, store } = await openResponse(responseOf({ scope: 'all' }));
    const group = await statement(/Strategic questions and operational work/);
    await user.click(choice(group, 'Not applicable'));
    await user.type(within(group).getByLabelText('Why does this not apply?'), 'Too small');
    await user.click(choice(group, /2 Informal/));
    expect(within(group).queryByLabelText('Why does this not apply?')).toBeNull();
    await waitFor(async () =>
      expect(await storedAnswer(store, 'FORM-MAN-5')).toEqual({ kind: 'level', level: 2 }),
    );
    await user.click(choice(group, 'Not applicable'));
    expect(within(group).getByLabelText('Why does this not apply?')).toHaveValue('Too small');
  });

  it('goes forward and back with every answer where it was', async () => {
    const { user } = await openResponse(responseOf());
    await user.click(choice(await statement(goals), /5 Anchored/));
    await user.click(screen.getByRole('button', { name: 'Next: Roles' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Roles' });
    expect(heading).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(choice(await statement(goals), /5 Anchored/)).toBeChecked();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('opens again where it was left (hard case 5)', async () => {
    const response = responseOf();
    const first = await openResponse(response);
    await first.user.click(choice(await statement(time), 'Prefer not to say'));
    await first.user.click(screen.getByRole('button', { name: 'Next: Roles' }));
    await screen.findByRole('heading', { level: 1, name: 'Roles' });
    await screen.findByText(/^Saved/);
    first.view.unmount();
    const again = await openPage(`/answer/${response.id}`, first.store);
    expect(await screen.findByRole('heading', { level: 1, name: 'Roles' })).toBeVisible();
    await again.user.click(screen.getByRole('link', { name: 'Back' }));
    expect(choice(await statement(time), 'Prefer not to say')).toBeChecked();
  });

  it('keeps nothing, and says nothing of saving, before the first answer', async () => {
    const response = responseOf();
    const { store, user } = await openResponse(response);
    await statement(mandate);
    await user.click(screen.getByRole('button', { name: 'Next: Roles' }));
    await screen.findByRole('heading', { level: 1, name: 'Roles' });
    expect(screen.queryByText(/^Sav/)).toBeNull();
    expect(await store.responses.list()).toEqual([response]);
  });
});

describe('answering together', () => {
  it('says so, and lets a level carry a minority view', async () => {
    const store = createTestStore();
    const network = networkWith(['police']);
    const round = roundOf(network, 1, { mode: 'consensus' });
    await store.rounds.put(round);
    const draft = draftInRound(ResponseId.parse('joint'), round, null);
    const { user } = await openResponse(draft, '', store);
    const group = await statement(mandate);
    expect(screen.getByText('Round 1 · Answering together · Formalisation')).toBeVisible();
    expect(screen.getByText(/Agree on one answer for each statement/)).toBeVisible();
    expect(within(group).queryByRole('checkbox')).toBeNull();
    await user.click(choice(group, /3 Agreed/));
    await user.click(within(group).getByRole('checkbox', { name: /Minority view/ }));
    await waitFor(async () =>
      expect(await storedAnswer(store, 'FORM-MAN-1')).toEqual({
        kind: 'level',
        level: 3,
        minorityView: true,
      }),
    );
    await user.click(choice(group, 'Don’t know'));
    expect(within(group).queryByRole('checkbox')).toBeNull();
    await waitFor(async () =>
      expect(await storedAnswer(store, 'FORM-MAN-1')).toEqual({ kind: 'dontKnow' }),
    );
  });

  it('leads from one questionnaire to the next, each with its own introduction', async () => {
    const store = createTestStore();
    const round = roundOf(networkWith(['police']), 1, {
      mode: 'consensus',
      questionnaires: [
        { id: QuestionnaireId.parse('BAL'), version: '1.0.0', scope: 'all' },
        { id: QuestionnaireId.parse('TRUST'), version: '1.0.0', scope: 'core' },
      ],
    });
    await store.rounds.put(round);
    const draft = draftInRound(ResponseId.parse('joint'), round, null);
    const { user } = await openResponse(draft, '', store);
    expect(
      await screen.findByRole('heading', { level: 2, name: /^Questionnaire 1 of 2:/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Next:/ }));
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Questionnaire 2 of 2: Trust and cooperation',
      }),
    ).toBeVisible();
    expect(screen.queryByText(/Agree on one answer for each statement/)).toBeNull();
    const radios = within(screen.getAllByRole('group', { name: /\.$/ })[0] ?? document.body);
    expect(radios.getByRole('radio', { name: /Strongly disagree/ })).toBeVisible();
  });
});
