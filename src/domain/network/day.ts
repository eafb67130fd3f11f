import * as z from 'zod/mini';

/** The length of each month of a year, January first. */
function monthLengths(year: number): number[] {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/**
 * The same day so many months later, ISO 8601; the last day of a shorter month (31 January and one
 * month: 28 or 29 February). Takes a valid day from 0001 to 9999.
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), count % 12];
  const last = monthLengths(newYear)[newMonth] ?? 28;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(newYear, 4)}-${pad(newMonth + 1, 2)}-${pad(Math.min(date, last), 2)}`;
}

/** The next day, ISO 8601. */
export function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const pad = (number: number) => String(number).padStart(2, '0');
  const last = monthLengths(year)[month - 1] ?? 31;
  if (date < last) return `${day.slice(0, 8)}${pad(date + 1)}`;
  return addMonths(`${day.slice(0, 8)}01`, 1);
}

/** A day as a form gives it: ISO 8601, or empty for none. Anything else fails with the message. */
export function dayInput(message: string) {
  return z.pipe(
    z.string().check(z.refine((day) => day === '' || z.iso.date().safeParse(day).success, message)),
    z.transform((day: string) => (day === '' ? null : day)),
  );
}
