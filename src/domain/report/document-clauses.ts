import { nearly } from './answer-clauses.ts';
import { anyOf, fails, holdsIf, unknown, type Clause } from './clause.ts';
import type { Documents } from './evidence.ts';
import type { DocumentRegister, RegisteredDocument, SignalInputs } from './signal-inputs.ts';

/** The documents in force; a register without any says nothing about a network's papers. */
export function documentsInForce(register: DocumentRegister | undefined): RegisteredDocument[] {
  return register?.documents.filter(({ state }) => state === 'live') ?? [];
}

/** More than `threshold` documents are in force. */
export function documentsExceed(threshold: number, { register }: SignalInputs): Clause {
  const inForce = documentsInForce(register).length;
  if (inForce === 0) return unknown('noDocuments');
  return holdsIf(inForce > threshold, evidence('inForce', inForce, inForce, threshold));
}

/** More than this share of the documents in force is past its review date, 0 to 1. */
export function overdueExceeds(threshold: number, { register }: SignalInputs): Clause {
  const inForce = documentsInForce(register);
  if (register === undefined || inForce.length === 0) return unknown('noDocuments');
  const overdue = inForce.filter(({ reviewOn }) => reviewOn !== null && reviewOn < register.today);
  const undated = inForce.filter(({ reviewOn }) => reviewOn === null);
  const exceeds = (count: number) => count / inForce.length > threshold + nearly;
  if (exceeds(overdue.length)) {
    return holdsIf(true, evidence('overdue', overdue.length, inForce.length, threshold));
  }
  return exceeds(overdue.length + undated.length) ? unknown('noReviewDates') : fails;
}

/** For at least this share of the documents in force, no or one organisation wrote them. */
export function oneAuthorReaches(threshold: number, { register }: SignalInputs): Clause {
  const inForce = documentsInForce(register);
  if (inForce.length === 0) return unknown('noDocuments');
  const alone = inForce.filter(({ writtenWith }) => new Set(writtenWith).size <= 1).length;
  return holdsIf(
    alone / inForce.length >= threshold - nearly,
    evidence('oneAuthor', alone, inForce.length, threshold),
  );
}

/** At least this many documents in force belong to a later phase than the first three months. */
export function laterPhasesReach(threshold: number, { register }: SignalInputs): Clause {
  const inForce = documentsInForce(register);
  if (register === undefined || inForce.length === 0) return unknown('noDocuments');
  const later = new Set(
    register.types.filter(({ phase }) => phase !== 'start').map(({ key }) => key),
  );
  const count = inForce.filter(({ type }) => later.has(type)).length;
  return holdsIf(count >= threshold, evidence('laterPhases', count, inForce.length, threshold));
}

/** At least this many documents in force are of one type. */
export function sameTypeReaches(threshold: number, { register }: SignalInputs): Clause {
  const inForce = documentsInForce(register);
  if (inForce.length === 0) return unknown('noDocuments');
  const types = [...new Set(inForce.map(({ type }) => type))];
  return anyOf(
    types.map((type) => {
      const count = inForce.filter((entry) => entry.type === type).length;
      return holdsIf(
        count >= threshold,
        evidence('sameType', count, inForce.length, threshold, type),
      );
    }),
  );
}

function evidence(
  what: Documents['what'],
  value: number,
  of: number,
  threshold: number,
  documentType: string | null = null,
): Documents {
  return { kind: 'documents', what, documentType, value, of, threshold };
}
