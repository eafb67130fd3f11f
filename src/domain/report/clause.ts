import type { ItemId } from '../kernel/ids.ts';
import type { WhyNot } from '../score/results.ts';
import type { Evidence } from './evidence.ts';

/** Why something cannot be said: a figure that is not shown, or an input that is not there. */
export type WhyUnsaid =
  | WhyNot
  /** The round has no figures at all. */
  | 'noFigures'
  /** The statement was no part of the round. */
  | 'notAsked'
  /** There is no document register, or nothing in it is in force. */
  | 'noDocuments'
  /** Too many documents in force have no date for their review. */
  | 'noReviewDates'
  | 'noRoundBefore'
  /** The round before was made in another mode, scope, version or method (M14, M17). */
  | 'notComparable';

export interface Gap {
  readonly because: WhyUnsaid;
  /** The statement that it is about; null where it is about no single one. */
  readonly itemId: ItemId | null;
}

/** One condition of a rule, held against what may be shown. What is not known is never false. */
export type Clause =
  | { readonly kind: 'holds'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'fails' }
  | Unknown;

export interface Unknown {
  readonly kind: 'unknown';
  readonly gaps: readonly Gap[];
}

export const fails: Clause = { kind: 'fails' };

export function unknown(because: WhyUnsaid, itemId: ItemId | null = null): Unknown {
  return { kind: 'unknown', gaps: [{ because, itemId }] };
}

/** Holds with its evidence when `isSo`, else fails. */
export function holdsIf(isSo: boolean, evidence: Evidence): Clause {
  return isSo ? { kind: 'holds', evidence: [evidence] } : fails;
}

/** One that fails settles it, whatever is not known of the others. */
export function allOf(clauses: readonly Clause[]): Clause {
  if (clauses.some(({ kind }) => kind === 'fails')) return fails;
  const gaps = gapsOf(clauses);
  return gaps.length > 0
    ? { kind: 'unknown', gaps }
    : { kind: 'holds', evidence: evidenceOf(clauses) };
}

/** One that holds settles it, whatever is not known of the others. */
export function anyOf(clauses: readonly Clause[]): Clause {
  if (clauses.some(({ kind }) => kind === 'holds')) {
    return { kind: 'holds', evidence: evidenceOf(clauses) };
  }
  const gaps = gapsOf(clauses);
  return gaps.length > 0 ? { kind: 'unknown', gaps } : fails;
}

function evidenceOf(clauses: readonly Clause[]): Evidence[] {
  return clauses.flatMap((clause) => (clause.kind === 'holds' ? clause.evidence : []));
}

function gapsOf(clauses: readonly Clause[]): Gap[] {
  return clauses.flatMap((clause) => (clause.kind === 'unknown' ? clause.gaps : []));
}
