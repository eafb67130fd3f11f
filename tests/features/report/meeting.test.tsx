import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { findBarriers } from '../../support/find-barriers.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { closedRound, type ClosedRound, type Says } from '../results/closed-round.ts';

await import('../../../src/features/report/meeting/index.ts');

/** Seven persons: two camps on one statement, far apart on another, of one mind on the rest. */
const apart: Says = (item, person) => {
  if (item.id === 'FORM-ROL-1') return person < 3 ? 1 : 5;
  if (item.id === 'FORM-MAN-2') return person < 2 ? 2 : 4;
  if (item.id === 'FORM-CON-1') return 1;
  return 4;
};

async function openMeeting(closed: ClosedRound) {
  const store = createTestStore();
  const { network, round, responses } = closed;
  await store.putAll({ networks: [network], rounds: [round], responses: [...responses] });
  return { ...(await openPage(`/rounds/${round.id}/meeting`, store)), store };
}

const next = () => fireEvent.click(screen.getByRole('button', { name: 'Next point' }));

it('goes from a strength over what divides to the first thing to do and what was agreed', async () => {
  const { view } = await openMeeting(await closedRound({ says: apart }));
  await screen.findByText(/^Point 1 of/);
  const titles = [screen.getByRole('heading', { level: 2 }).textContent];
  expect(await findBarriers(view.container)).toEqual([]);
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Next point' });
  while (!button().disabled) {
    next();
    const heading = screen.getByRole('heading', { level: 2 });
    titles.push(heading.textContent);
    expect(heading).toHaveFocus();
  }
  expect(titles).toEqual([
    'What works well',
    'Where views lie apart',
    'What to do first',
    'What was agreed',
  ]);
});

it('turns points, starts the clock by keys, and leaves the keys alone while somebody types', async () => {
  await openMeeting(await closedRound({ says: apart }));
  await screen.findByText('Point 1 of 4');
  // What is drawn listens to keys a moment later.
  await act(() => Promise.resolve());
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(await screen.findByText('Point 2 of 4')).toBeVisible();
  expect(screen.getByRole('img')).toHaveAccessibleName(/^1 Absent: 3, .* 5 Anchored: 4/);
  fireEvent.keyDown(document.body, { key: 't' });
  await screen.findByRole('button', { name: 'Stop the clock' });
  const notes = screen.getByLabelText('Notes on this point');
  fireEvent.keyDown(notes, { key: 'ArrowRight' });
  fireEvent.keyDown(notes, { key: 't' });
  expect(screen.getByText('Point 2 of 4')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Stop the clock' })).toBeVisible();
  fireEvent.keyDown(document.body, { key: 'PageUp' });
  expect(await screen.findByText('Point 1 of 4')).toBeVisible();
});

it('keeps notes by point, and saves what is being typed when the room goes on', async () => {
  const closed = await closedRound({ says: apart });
  const { store, view } = await openMeeting(closed);
  await screen.findByText('Point 1 of 4');
  const notes = () => screen.getByLabelText('Notes on this point');
  fireEvent.change(notes(), { target: { value: 'Łódź: =1+1' } });
  next();
  expect(notes()).toHaveValue('');
  fireEvent.change(notes(), { target: { value: 'القاهرة' } });
  fireEvent.blur(notes());
  await waitFor(async () => {
    expect((await store.meetings.get(closed.round.id))?.notes).toEqual([
      { point: 'strength', text: 'Łódź: =1+1' },
      { point: 'talk/FORM-ROL-1', text: 'القاهرة' },
    ]);
  });
  view.unmount();
  await openPage(`/rounds/${closed.round.id}/meeting`, store);
  expect(await screen.findByLabelText('Notes on this point')).toHaveValue('Łódź: =1+1');
});

it('makes a decision an action of the network, with the seat that does it and what it is to change', async () => {
  const closed = await closedRound({ says: apart });
  const { store } = await openMeeting(closed);
  await screen.findByText('Point 1 of 4');
  next();
  next();
  const text = screen.getByLabelText<HTMLTextAreaElement>('What is to be done');
  expect(text.value).not.toBe('');
  const proposal = text.value;
  fireEvent.change(text, { target: { value: ' ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the action' }));
  expect(await screen.findByText('Write what is to be done first.')).toBeVisible();
  expect(await store.actions.list()).toEqual([]);

  fireEvent.change(text, { target: { value: proposal } });
  const [seat] = closed.network.seats;
  fireEvent.change(screen.getByLabelText('Which seat does it'), { target: { value: seat?.id } });
  fireEvent.change(screen.getByLabelText('Until when'), { target: { value: '2027-03-01' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the action' }));
  await screen.findByText(`Added to the actions: ${proposal}`);
  const [action] = await store.actions.list();
  expect(action).toMatchObject({
    roundId: closed.round.id,
    networkId: closed.network.id,
    owner: seat?.id,
    due: '2027-03-01',
    state: 'open',
    recommendation: `nextStep/${action?.aims[0]?.itemId}`,
  });
  next();
  const list = await screen.findByRole('list');
  expect(within(list).getByRole('listitem')).toHaveTextContent(/until 1 March 2027$/);
});

it('shows the level alone of a statement whose spread the results keep back', async () => {
  // Seven of one mind: that they are is not told, so the strength has its level and no columns.
  const closed = await closedRound({ says: apart });
  expect(spreadOf(closed, 'FORM-MAN-1')).toBeNull();
  expect(spreadOf(closed, 'FORM-ROL-1')).toEqual([3, 0, 0, 0, 4]);
  await openMeeting(closed);
  await screen.findByText('Point 1 of 4');
  expect(screen.getByText('In use')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  next();
  expect(screen.getByRole('img')).toBeVisible();
});

function spreadOf({ result }: ClosedRound, id: string) {
  if (result.outcome.kind !== 'figures') throw new Error('No figures');
  const items = result.outcome.questionnaires.flatMap(({ dimensions }) => dimensions);
  const item = items.flatMap((dimension) => dimension.items).find((one) => one.id === id);
  return item?.figures.kind === 'shown' ? item.figures.value.distribution : undefined;
}

it('says that there is nothing to talk about while a round is open, or has no figures', async () => {
  const open = await closedRound({ round: { closedOn: null } });
  const { view } = await openMeeting(open);
  await screen.findByText('This round has no figures to talk about.');
  view.unmount();
  await openMeeting(await closedRound({ persons: 3 }));
  await screen.findByText('This round has no figures to talk about.');
});
