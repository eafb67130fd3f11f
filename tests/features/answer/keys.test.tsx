import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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

const strategic = /Strategic questions and operational work/;

async function focusOn(text: string | RegExp): Promise<HTMLElement> {
  const group = await statement(text);
  within(group).getAllByRole('radio')[0]?.focus();
  return group;
}

describe('the keys', () => {
  it.each([
    ['1', /1 Absent/, { kind: 'level', level: 1 }],
    ['5', /5 Anchored/, { kind: 'level', level: 5 }],
    ['d', 'Don’t know', { kind: 'dontKnow' }],
    ['p', 'Prefer not to say', { kind: 'preferNotToSay' }],
  ] as const)('%s answers the statement that has the focus', async (key, name, answer) => {
    const { user, store } = await openResponse(responseOf());
    const group = await focusOn(mandate);
    await user.keyboard(key);
    expect(choice(group, name)).toBeChecked();
    expect(choice(group, name)).toHaveFocus();
    await waitFor(async () => expect(await storedAnswer(store, 'FORM-MAN-1')).toEqual(answer));
    for (const radio of within(await statement(goals)).getAllByRole('radio')) {
      expect(radio).not.toBeChecked();
    }
  });

  it('n says not applicable only where that is offered', async () => {
    const { user } = await openResponse(responseOf({ scope: 'all' }));
    const strict = await focusOn(mandate);
    await user.keyboard('n');
    for (const radio of within(strict).getAllByRole('radio')) expect(radio).not.toBeChecked();
    const open = await focusOn(strategic);
    await user.keyboard('n');
    expect(choice(open, 'Not applicable')).toBeChecked();
  });

  it('type text in the reason instead of answering', async () => {
    const { user, store } = await openResponse(responseOf({ scope: 'all' }));
    const group = await focusOn(strategic);
    await user.keyboard('n');
    await user.click(within(group).getByLabelText('Why does this not apply?'));
    await user.keyboard('d 3 p{Enter}n{Backspace}m');
    await waitFor(async () =>
      expect(await storedAnswer(store, 'FORM-MAN-5')).toEqual({
        kind: 'notApplicable',
        reason: 'd 3 p\nm',
      }),
    );
  });

  it('Enter goes to the next statement, and after the last one to the way on', async () => {
    const { user } = await openResponse(responseOf());
    await focusOn(mandate);
    await user.keyboard('2{Enter}');
    expect((await statement(goals)).contains(document.activeElement)).toBe(true);
    await user.keyboard('{Enter}');
    expect((await statement(time)).contains(document.activeElement)).toBe(true);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Next: Roles' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const roles = await screen.findByRole('heading', { level: 1, name: 'Roles' });
    await waitFor(() => expect(roles).toHaveFocus());
  });

  it('Enter that is held down moves one statement only', async () => {
    await openResponse(responseOf());
    const group = await focusOn(mandate);
    const radio = within(group).getAllByRole('radio')[0] ?? group;
    fireEvent.keyDown(radio, { key: 'Enter', repeat: true });
    expect(radio).toHaveFocus();
  });

  it('Enter leads to the answer that was given, not to the first of the row', async () => {
    const { user } = await openResponse(responseOf());
    const second = await focusOn(goals);
    await user.keyboard('4');
    await focusOn(mandate);
    await user.keyboard('{Enter}');
    expect(choice(second, /4 In use/)).toHaveFocus();
  });

  it('Backspace takes the answer away', async () => {
    const { user, store } = await openResponse(responseOf());
    const group = await focusOn(mandate);
    await user.keyboard('3{Backspace}');
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
    await waitFor(async () => expect(await storedAnswer(store, 'FORM-MAN-1')).toBeUndefined());
  });

  it('leave the browser its own shortcuts', async () => {
    const { user } = await openResponse(responseOf());
    const group = await focusOn(mandate);
    await user.keyboard('{Control>}d{/Control}{Alt>}3{/Alt}{Meta>}p{/Meta}');
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('find the digits on a keyboard that needs Shift for them', async () => {
    await openResponse(responseOf());
    const group = await focusOn(mandate);
    const radio = within(group).getAllByRole('radio')[0] ?? group;
    fireEvent.keyDown(radio, { key: '"', code: 'Digit3' });
    expect(choice(group, /3 Agreed/)).toBeChecked();
  });

  it('do nothing where no statement has the focus', async () => {
    const { user } = await openResponse(responseOf());
    await statement(mandate);
    await user.keyboard('3d');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('are shown in a small help that is closed until asked for', async () => {
    const { user } = await openResponse(responseOf());
    await statement(mandate);
    const help = screen.getByText('Answering with the keyboard');
    expect(screen.getByText('go to the next statement')).not.toBeVisible();
    await user.click(help);
    expect(screen.getByText('go to the next statement')).toBeVisible();
  });
});
