import * as z from 'zod/mini';
import { NetworkId, SeatId, TaskId } from '../kernel/ids.ts';
import type { Seat } from './network.ts';
import type { SeatType } from './seat-type.ts';

const text = z.string().check(z.maxLength(1000));
const person = z.string().check(z.maxLength(300));

export const RoleLevel = z.enum(['strategic', 'operational', 'both']);
export type RoleLevel = z.infer<typeof RoleLevel>;

/** `onCall`: joins only when a matter calls for it. */
export const Attendance = z.enum(['standing', 'onCall']);
export type Attendance = z.infer<typeof Attendance>;

/** Responsible: does it. Accountable: answers for it. Consulted before, informed after. */
export const Part = z.enum(['responsible', 'accountable', 'consulted', 'informed']);
export type Part = z.infer<typeof Part>;
export const parts: readonly Part[] = Part.options;

/** What one seat has said of itself. Empty texts and nulls: not said yet. */
export const Role = z.strictObject({
  seatId: SeatId,
  level: z.nullable(RoleLevel),
  /** The role in one sentence. */
  role: text,
  brings: text,
  willNotDo: text,
  mayShare: text,
  mayNotShare: text,
  /** The law or agreement on which it shares or does not. */
  legalBasis: text,
  /** Persons. They stay on this device: only a backup holds them, see `toSharedRole`. */
  contact: person,
  deputy: person,
  /** Hours a month that the organisation has released. */
  hours: z.nullable(z.number().check(z.gte(0), z.lte(744))),
  attendance: z.nullable(Attendance),
  /** Year in which the seat joined. */
  since: z.nullable(z.int().check(z.gte(1900), z.lte(2200))),
});
export type Role = z.infer<typeof Role>;

/** A task of the network, with what each seat has to do with it; a seat not named has nothing to. */
export const Task = z.strictObject({
  id: TaskId,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  parts: z.array(z.strictObject({ seatId: SeatId, part: Part })),
});
export type Task = z.infer<typeof Task>;

/** Who does what in a network. It is kept under the network's id. */
export const RoleChart = z.strictObject({
  schema: z.literal(1),
  id: NetworkId,
  rev: z.int(),
  roles: z.array(Role),
  tasks: z.array(Task),
});
export type RoleChart = z.infer<typeof RoleChart>;

/** A chart in which nobody has said anything; `rev` 0 was never stored. */
export function emptyRoleChart(id: NetworkId): RoleChart {
  return { schema: 1, id, rev: 0, roles: [], tasks: [] };
}

export function emptyRole(seatId: SeatId): Role {
  return {
    seatId,
    level: null,
    role: '',
    brings: '',
    willNotDo: '',
    mayShare: '',
    mayNotShare: '',
    legalBasis: '',
    contact: '',
    deputy: '',
    hours: null,
    attendance: null,
    since: null,
  };
}

export function roleOf({ roles }: RoleChart, seatId: SeatId): Role {
  return roles.find((role) => role.seatId === seatId) ?? emptyRole(seatId);
}

/** A role as it may leave this device: that there is a contact or deputy, and never who. */
export interface SharedRole extends Omit<Role, 'contact' | 'deputy'> {
  readonly hasContact: boolean;
  readonly hasDeputy: boolean;
}

export function toSharedRole({ contact, deputy, ...shared }: Role): SharedRole {
  return { ...shared, hasContact: contact.trim() !== '', hasDeputy: deputy.trim() !== '' };
}

/** What a role chart leaves open. None of it is a fault: it is what to talk about next. */
export interface RoleGaps {
  /** Kinds of organisation without a seat. */
  readonly withoutSeat: readonly SeatType[];
  /** Seats whose role is not said. */
  readonly withoutRole: readonly SeatId[];
  /** Seats with a role and nobody to step in. */
  readonly withoutDeputy: readonly SeatId[];
  /** Tasks for which nobody answers, or more than one seat. */
  readonly unclearTasks: readonly { readonly task: Task; readonly accountable: number }[];
}

export function roleGaps(
  chart: RoleChart,
  seats: readonly Seat[],
  types: readonly SeatType[],
): RoleGaps {
  const withRole = seats.map(({ id }) => toSharedRole(roleOf(chart, id)));
  const seatIds = new Set(seats.map(({ id }) => id));
  return {
    withoutSeat: types.filter(({ key }) => seats.every(({ type }) => type !== key)),
    withoutRole: withRole.filter(({ role }) => role === '').map(({ seatId }) => seatId),
    withoutDeputy: withRole
      .filter(({ role, hasDeputy }) => role !== '' && !hasDeputy)
      .map(({ seatId }) => seatId),
    unclearTasks: chart.tasks.flatMap((task) => {
      const accountable = task.parts.filter(
        ({ part, seatId }) => part === 'accountable' && seatIds.has(seatId),
      ).length;
      return accountable === 1 ? [] : [{ task, accountable }];
    }),
  };
}
