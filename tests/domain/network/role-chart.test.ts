import { describe, expect, it } from 'vitest';
import { SeatId } from '../../../src/domain/kernel/ids.ts';
import { Seat } from '../../../src/domain/network/network.ts';
import { emptyRole, roleGaps, toSharedRole } from '../../../src/domain/network/role-chart.ts';
import { seatTypes } from '../../../src/files/built-in/seat-types.ts';
import { aRoleChart } from '../../storage/support/records.ts';

const seat = (id: string, type: string) =>
  Seat.parse({ id, type, sector: 'security', organisation: '' });
const seats = [seat('s1', 'police'), seat('s2', 'school')];
const role = (change: object) => ({ ...emptyRole(SeatId.parse('s1')), role: 'Leads', ...change });

describe('a role that leaves the device', () => {
  it('says that there are a contact and a deputy, and never who', () => {
    const shared = toSharedRole(role({ contact: 'Zoë Łódzka', deputy: ' ' }));
    expect(shared).toMatchObject({ hasContact: true, hasDeputy: false, role: 'Leads' });
    expect(JSON.stringify(shared)).not.toContain('Zoë');
    expect(Object.keys(shared)).not.toContain('contact');
    expect(Object.keys(shared)).not.toContain('deputy');
  });
});

describe('the gaps of a role chart', () => {
  it('are the kinds of organisation without a seat, in the order of the list', () => {
    const gaps = roleGaps(aRoleChart(), seats, seatTypes);
    expect(gaps.withoutSeat).toHaveLength(19);
    expect(gaps.withoutSeat.map(({ key }) => key)).not.toContain('police');
  });

  it('are seats that have not said their role, and roles without a deputy', () => {
    const gaps = roleGaps(aRoleChart({ roles: [role({})] }), seats, seatTypes);
    expect(gaps.withoutRole).toEqual(['s2']);
    expect(gaps.withoutDeputy).toEqual(['s1']);
    const filled = aRoleChart({ roles: [role({ deputy: 'Zoë' })] });
    expect(roleGaps(filled, seats, seatTypes).withoutDeputy).toEqual([]);
  });

  it('are tasks for which nobody answers, or several do; a seat that is gone does not count', () => {
    const task = (id: string, ...ids: string[]) => ({
      id,
      title: id,
      parts: ids.map((seatId) => ({ seatId, part: 'accountable' })),
    });
    const tasks = [task('none'), task('one', 's1'), task('two', 's1', 's2'), task('gone', 's9')];
    const { unclearTasks } = roleGaps(aRoleChart({ tasks }), seats, seatTypes);
    expect(unclearTasks.map(({ task: { id }, accountable }) => [id, accountable])).toEqual([
      ['none', 0],
      ['two', 2],
      ['gone', 0],
    ]);
  });
});
