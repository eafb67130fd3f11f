import { SeatId } from '../../../domain/kernel/ids.ts';
import type { Seat } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { FieldError } from '../../../ui/ErrorSummary.tsx';

export const mostPersons = 500;

/** By seat id, as typed. */
export type PersonsInput = Readonly<Record<string, string>>;

interface PersonsIssues {
  readonly m: Catalogues['round-form'];
  readonly seatNames: ReadonlyMap<string, string>;
  readonly fail: (path: string[], message: string) => void;
  /** By seat id: who has handed in cannot be un-invited. */
  readonly handedIn?: ReadonlyMap<string, number>;
  /** By seat id: an invitation that was given out is not taken back. */
  readonly givenOut?: ReadonlyMap<string, number>;
}

export function addPersonsIssues(input: PersonsInput, issues: PersonsIssues): void {
  const { m, seatNames, fail, handedIn, givenOut } = issues;
  let hasIssue = false;
  for (const [id, typed] of Object.entries(input)) {
    const seat = seatNames.get(id) ?? id;
    const count = toCount(typed);
    const least = handedIn?.get(id) ?? 0;
    const invitations = givenOut?.get(id) ?? 0;
    if (count === null) fail(['persons', id], m.personsNotANumber({ seat }));
    else if (count < least) fail(['persons', id], m.fewerThanHandedIn({ seat, count: least }));
    else if (count < invitations)
      fail(['persons', id], m.fewerThanInvitations({ seat, count: invitations }));
    else continue;
    hasIssue = true;
  }
  if (!hasIssue && totalPersons(input).persons === 0) fail(['persons'], m.nobodyInvited);
}

/** What is not a number yet counts as nobody. */
export function totalPersons(input: PersonsInput): { persons: number; organisations: number } {
  const counts = Object.values(input).map((typed) => toCount(typed) ?? 0);
  return {
    persons: counts.reduce((total, count) => total + count, 0),
    organisations: counts.filter((count) => count > 0).length,
  };
}

/** Seats with 0 persons are not invited, so they are not listed. */
export function personsToInvited(input: PersonsInput): Round['invited'] {
  return Object.entries(input).flatMap(([id, typed]) => {
    const persons = toCount(typed) ?? 0;
    return persons === 0 ? [] : [{ seatId: SeatId.parse(id), persons }];
  });
}

/** An empty field means nobody; null is not a whole number in range. */
function toCount(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{0,3}$/.test(text)) return null;
  const count = Number(text);
  return count <= mostPersons ? count : null;
}

/** An error about all persons leads to the first field. */
export function firstPersons(error: FieldError, seats: readonly Seat[]): FieldError {
  return error.name === 'persons' ? { ...error, name: `persons.${seats[0]?.id ?? ''}` } : error;
}
