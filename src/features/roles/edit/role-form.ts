import * as z from 'zod/mini';
import { Attendance, RoleLevel, type Role } from '../../../domain/network/role-chart.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';

/** What a seat says of itself, and what is wrong with it in the reader's words. */
export function roleForm(m: Catalogues['roles']) {
  const text = z.string().check(z.trim(), z.maxLength(1000, m.tooLong));
  const person = z.string().check(z.trim(), z.maxLength(300, m.tooLong));
  return z.object({
    role: text,
    brings: text,
    willNotDo: text,
    mayShare: text,
    mayNotShare: text,
    legalBasis: text,
    contact: person,
    deputy: person,
    level: z.pipe(z.enum(['', ...RoleLevel.options]), z.transform(emptyToNull)),
    attendance: z.pipe(z.enum(['', ...Attendance.options]), z.transform(emptyToNull)),
    hours: z.pipe(
      z.string().check(z.trim(), z.regex(/^(\d{1,3}([.,]\d{1,2})?)?$/, m.hoursNotANumber)),
      z.pipe(
        z.transform((hours: string) => (hours === '' ? null : Number(hours.replace(',', '.')))),
        z.nullable(z.number().check(z.lte(744, m.hoursNotANumber))),
      ),
    ),
    since: z.pipe(
      z.string().check(z.trim(), z.regex(/^((19|20|21)\d\d)?$/, m.sinceNotAYear)),
      z.transform((year: string) => (year === '' ? null : Number(year))),
    ),
  });
}
export type RoleInput = z.input<ReturnType<typeof roleForm>>;
export type RoleDetails = z.output<ReturnType<typeof roleForm>>;

function emptyToNull<T extends string>(value: T | ''): T | null {
  return value === '' ? null : value;
}

/** `decimalMark` is the reader's, so that 4.5 comes back as it was typed. */
export function roleToInput(role: Role, decimalMark: string): RoleInput {
  const { seatId: _, ...said } = role;
  return {
    ...said,
    level: role.level ?? '',
    attendance: role.attendance ?? '',
    hours: role.hours === null ? '' : String(role.hours).replace('.', decimalMark),
    since: role.since === null ? '' : String(role.since),
  };
}
