import type { FigureTable } from '../../../charts/figure/figure-table.ts';
import type { Network } from '../../../domain/network/network.ts';
import { roleOf, toSharedRole, type RoleChart } from '../../../domain/network/role-chart.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';

/** One row for each seat: all that may leave the device. */
export function useRolesTable({ seats }: Network, chart: RoleChart): FigureTable {
  const m = useMessages('roles');
  const names = seatNames(seats, useLanguage());
  const labels = [
    m.seat,
    m.level,
    m.role,
    m.brings,
    m.willNotDo,
    m.mayLabel,
    m.mayNotLabel,
    m.basisLabel,
    m.attendance,
    m.hours,
    m.since,
    m.hasContact,
    m.hasDeputy,
  ];
  return {
    columns: labels.map((label) => ({ label })),
    rows: seats.map(({ id }) => {
      const role = toSharedRole(roleOf(chart, id));
      return [
        names.get(id) ?? null,
        role.level && m.levels[role.level],
        role.role,
        role.brings,
        role.willNotDo,
        role.mayShare,
        role.mayNotShare,
        role.legalBasis,
        role.attendance && m.attendances[role.attendance],
        role.hours,
        role.since,
        role.hasContact ? m.yes : m.no,
        role.hasDeputy ? m.yes : m.no,
      ];
    }),
  };
}

/** One row for each task, one column for each seat. */
export function useTasksTable({ seats }: Network, { tasks }: RoleChart): FigureTable {
  const m = useMessages('roles');
  const names = seatNames(seats, useLanguage());
  return {
    columns: [m.task, ...seats.map(({ id }) => names.get(id) ?? '')].map((label) => ({ label })),
    rows: tasks.map(({ title, parts }) => [
      title,
      ...seats.map(({ id }) => {
        const part = parts.find(({ seatId }) => seatId === id)?.part;
        return part === undefined ? null : m.parts[part];
      }),
    ]),
  };
}
