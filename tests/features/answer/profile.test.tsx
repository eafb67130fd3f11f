import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/response/answer.ts';
import { choice, mandate, openResponse, responseOf, statement } from './answering.tsx';

const levels = (values: Record<string, 1 | 2 | 3 | 4 | 5>): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(values).map(([id, level]) => [`FORM-${id}`, { kind: 'level', level }]),
  );

/** Mandate 2 and 4 and don't know, so 3.0 from 2 of 3; roles 1, 2, 2, so 1.7; one document; no continuity. */
const answers: Record<string, Answer> = {
  ...levels({ 'MAN-1': 2, 'MAN-2': 4, 'ROL-1': 1, 'ROL-2': 2, 'ROL-4': 2, 'DOC-1': 5 }),
  'FORM-MAN-4': { kind: 'dontKnow' },
};

async function openProfile(given = answers) {
  const page = await openResponse(responseOf({ answers: given, state: 'handedIn' }), 'profile');
  await screen.findByRole('heading', { level: 1, name: 'Your view of the network' });
  return page;
}

function cells(name: RegExp): (string | null)[] {
  const header = screen.getByRole('rowheader', { name });
  const row = header.closest('tr') ?? header;
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('the own profile', () => {
  it('gives each dimension its mean with the count behind it, and none from too few (hard case 57)', async () => {
    await openProfile();
    expect(cells(/Mandate and purpose/)).toEqual(['3.0', '2 of 3']);
    expect(cells(/Roles/)).toEqual(['1.7', '3 of 3']);
    expect(cells(/Documentation/)).toEqual(['too few', '1 of 3']);
    expect(cells(/Continuity/)).toEqual(['too few', '0 of 3']);
  });

  it('tells how each number was made, from the person’s own levels', async () => {
    await openProfile();
    const ask = async (about: string) => {
      const found = await screen.findAllByText('How was this made?', { selector: 'summary' });
      const details = found.find(({ textContent }) => textContent.endsWith(about))?.parentElement;
      if (!(details instanceof HTMLDetailsElement)) throw new Error(`No question about ${about}`);
      // jsdom does not unfold by itself.
      details.open = true;
      fireEvent(details, new Event('toggle'));
      const list = await within(details).findByRole('list', { name: 'Here' });
      return [...list.children].map((line) => line.textContent);
    };
    expect(await ask('Mean')).toEqual([
      'Mandate and purpose: 2 · 4 → 3.00, 2 of 3 statements rated',
      'Roles: 1 · 2 · 2 → 1.67, 3 of 3 statements rated',
      'Documentation: 1 of 3 statements rated: too few',
      'Continuity: 0 of 3 statements rated: too few',
    ]);
    expect((await ask('What to begin with'))[0]).toBe(
      "The coordinator's role is described and has limits: 4 − 1 = 3",
    );
  });

  it('says in one sentence what stands lowest, and that it is one person’s view', async () => {
    await openProfile();
    expect(screen.getByText('Lowest in your view: Roles.')).toBeVisible();
    expect(screen.getByText(/This is one person’s view/)).toBeVisible();
  });

  it('suggests three steps, the lowest first, each with its source', async () => {
    await openProfile();
    const steps = screen.getAllByRole('listitem');
    expect(steps).toHaveLength(3);
    expect(steps[0]).toHaveTextContent("The coordinator's role is described and has limits.");
    expect(steps[0]).toHaveTextContent('You said: 1, Absent');
    for (const step of steps) expect(step).toHaveTextContent(/(Source|Inferred from): .*\d{4}/);
  });

  it('has no step to suggest when nothing stands below the target', async () => {
    await openProfile(levels({ 'MAN-1': 5, 'MAN-2': 4, 'MAN-4': 4 }));
    expect(screen.getByText(/No statement stands below level 4/)).toBeVisible();
  });

  it('says that there is no profile yet when nothing is rated', async () => {
    await openProfile({ 'FORM-MAN-1': { kind: 'dontKnow' } });
    expect(screen.getByText('There are not enough ratings yet for a profile.')).toBeVisible();
  });

  it('leads to the whole questionnaire with the answers given so far', async () => {
    const { user, store } = await openProfile();
    await user.click(screen.getByRole('button', { name: 'Answer all 24 statements' }));
    expect(choice(await statement(mandate), /2 Informal/)).toBeChecked();
    expect(screen.getByText('Dimension 1 of 4 · 7 of 24 answered')).toBeVisible();
    await screen.findByText(/^Saved/);
    expect(await store.responses.list()).toHaveLength(2);
  });

  it('deletes everything for good, after one question', async () => {
    const { user, store } = await openProfile();
    await user.click(screen.getByRole('button', { name: 'Delete my answers' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete your answers?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await store.responses.list()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete my answers' }));
    await user.click(await screen.findByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByRole('heading', { name: 'Your answers are deleted' })).toBeVisible();
    await waitFor(async () => expect(await store.responses.list()).toEqual([]));
    expect(await store.trash.list()).toEqual([]);
  });
});
