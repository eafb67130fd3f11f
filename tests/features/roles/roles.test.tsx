import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/features/roles/index.ts';
import * as saving from '../../../src/charts/figure/save-file.ts';
import { SeatId } from '../../../src/domain/kernel/ids.ts';
import { emptyRole, type RoleChart } from '../../../src/domain/network/role-chart.ts';
import { aDocument, aRoleChart } from '../../storage/support/records.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { networkWith } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

const network = networkWith(['police', 'school']);
const name = '=1+1 Łódź Київ القاهرة';
const task = { id: 't1', title: 'Keep the notes', parts: [] };

function role(seat: number, change: object = {}) {
  return { ...emptyRole(SeatId.parse(`seat-${seat}`)), role: 'Leads the meetings', ...change };
}

async function openRoles(chart: object | null, place = '', seats = network) {
  const store = createTestStore();
  const roles = chart === null ? [] : [aRoleChart({ id: network.id, tasks: [], ...chart })];
  await store.putAll({ networks: [seats], roles });
  const page = await openPage(`/networks/${network.id}/roles${place}`, store);
  await screen.findByRole('heading', { level: 1 });
  const stored = async (): Promise<RoleChart | undefined> => store.roles.get(network.id);
  return { ...page, stored };
}

describe('an empty role chart', () => {
  it('says what is missing and why it is worth it, seat by seat', async () => {
    const { view } = await openRoles(null);
    expect(screen.getByRole('heading', { name: 'No role named yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Name the role: Police' })).toHaveTextContent(
      'Name the role',
    );
    expect(screen.getByText('19 kinds of organisation have no seat')).toBeVisible();
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('asks for the seats first', async () => {
    await openRoles(null, '', networkWith([]));
    expect(screen.getByRole('heading', { name: 'First, name the seats' })).toBeVisible();
  });
});

describe('the role chart', () => {
  it('shows persons only to who asks for them', async () => {
    const { user, view } = await openRoles({
      roles: [role(0, { contact: 'Zoë 112', deputy: 'Ada', hours: 4.5, attendance: 'onCall' })],
    });
    expect(view.container).not.toHaveTextContent('Zoë');
    expect(screen.getByText('4.5 hours a month')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^Show contacts and deputies/ }));
    expect(screen.getByText('Contact: Zoë 112')).toBeVisible();
    expect(screen.getByText('Deputy: Ada')).toBeVisible();
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('tells in words which part each seat has in a task', async () => {
    const parts = [
      { seatId: 'seat-0', part: 'accountable' },
      { seatId: 'seat-1', part: 'consulted' },
    ];
    await openRoles({ tasks: [{ ...task, parts }] });
    const matrix = screen.getByRole('table', { name: 'Tasks by seat' });
    expect(within(matrix).getByRole('columnheader', { name: /^Keep the notes/ })).toBeVisible();
    expect(within(matrix).getByRole('row', { name: /^Police/ })).toHaveTextContent('Accountable');
    expect(within(matrix).getByRole('row', { name: /^Educ/ })).toHaveTextContent('Consulted');
  });

  it('says what is open, as something to talk about', async () => {
    const both = [0, 1].map((seat) => ({ seatId: `seat-${seat}`, part: 'accountable' }));
    await openRoles({
      roles: [role(0)],
      tasks: [task, { id: 't2', title: 'Invite', parts: both }],
    });
    const open = screen.getByRole('heading', { name: 'What is open' }).closest('section');
    expect(open).toHaveTextContent('Role not named yet: Education');
    expect(open).toHaveTextContent('No deputy entered: Police.');
    expect(open).toHaveTextContent('Keep the notes: no seat answers for it.');
    expect(open).toHaveTextContent('Invite: 2 seats answer for it. One is clearer.');
  });

  it('names the legal note that is in force', async () => {
    const { store } = await openRoles({ roles: [role(0)] });
    await screen.findByText(/can be entered in the document register/);
    await store.documents.put(
      aDocument({ networkId: network.id, type: 'legalnote', title: 'Note of 2026', owner: null }),
    );
    expect(
      await screen.findByText(/Legal note in the document register: Note of 2026/),
    ).toBeVisible();
  });
});

describe('files of the chart', () => {
  const saved: { text: () => Promise<string> }[] = [];
  beforeEach(() => {
    saved.length = 0;
    vi.spyOn(saving, 'saveFile').mockImplementation((_, blob) => {
      saved.push({ text: () => blob.text() });
    });
  });

  it('say that there is a deputy, and never who, and guard formulas', async () => {
    const people = { contact: 'Zoë 112', deputy: 'Ada' };
    const { user } = await openRoles({
      roles: [role(0, { role: name, ...people })],
      tasks: [task],
    });
    await user.click(screen.getByRole('checkbox', { name: /^Show contacts and deputies/ }));
    await user.click(screen.getByRole('button', { name: 'Roles for a spreadsheet (.csv)' }));
    await user.click(screen.getByRole('button', { name: 'Tasks for a spreadsheet (.csv)' }));
    const [roles, tasks] = await Promise.all(saved.map(({ text }) => text()));
    expect(roles).toContain(`Police,,'${name},`);
    expect(roles).toContain(',yes,yes');
    expect(roles).not.toMatch(/Zoë|Ada/);
    expect(tasks).toContain('Keep the notes,,');
  });
});

describe('a role', () => {
  it('is kept as it was written, and changes no other seat', async () => {
    const { user, stored, place, view } = await openRoles({ roles: [role(1)] }, '/seats/seat-0');
    await user.type(screen.getByLabelText('Role in one sentence'), name);
    await user.type(screen.getByLabelText('Hours a month'), '4,5');
    await user.type(screen.getByLabelText('In the network since'), '2019');
    await user.selectOptions(
      screen.getByLabelText('Takes part'),
      'On call, when a matter needs it',
    );
    await user.type(screen.getByLabelText('Deputy'), 'Zoë');
    expect(await findBarriers(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the role' }));
    await waitFor(() => expect(place()).toBe(`/networks/${network.id}/roles`));
    expect((await stored())?.roles).toEqual([
      role(1),
      role(0, { role: name, hours: 4.5, since: 2019, attendance: 'onCall', deputy: 'Zoë' }),
    ]);
  });

  it('refuses hours and years that are none, and says what to write', async () => {
    const { user, stored } = await openRoles(null, '/seats/seat-0');
    fireEvent.change(screen.getByLabelText('Hours a month'), { target: { value: '900' } });
    fireEvent.change(screen.getByLabelText('In the network since'), { target: { value: '19' } });
    await user.click(screen.getByRole('button', { name: 'Save the role' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByText(/number from 0 to 744/)).toBeVisible();
    expect(within(summary).getByText(/four digits/)).toBeVisible();
    expect(await stored()).toBeUndefined();
  });

  it('of a seat that is not there is not shown', async () => {
    await openRoles(null, '/seats/gone');
    expect(screen.getByText('This is not on this device')).toBeVisible();
  });
});

describe('a task', () => {
  it('is added with the part of each seat', async () => {
    const { user, stored, view } = await openRoles({ roles: [role(0)] }, '/tasks/new');
    await user.type(screen.getByLabelText('Task'), name);
    await user.selectOptions(screen.getByLabelText('Police'), 'Accountable');
    expect(await findBarriers(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the task' }));
    await waitFor(async () => expect((await stored())?.tasks).toHaveLength(1));
    expect(await stored()).toMatchObject({
      roles: [role(0)],
      tasks: [{ title: name, parts: [{ seatId: 'seat-0', part: 'accountable' }] }],
    });
  });

  it('is removed, and comes back at once', async () => {
    const { user, stored } = await openRoles({ tasks: [task] }, '/tasks/t1');
    await user.click(screen.getByRole('button', { name: 'Remove the task' }));
    await screen.findByText('The task was removed.');
    expect((await stored())?.tasks).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stored())?.tasks).toEqual([task]));
  });
});
