import type { DocumentEntry } from '../network/document-entry.ts';
import type { DocumentType } from '../network/document-type.ts';
import type { Seat } from '../network/network.ts';
import type { DocumentRegister } from './signal-inputs.ts';

/**
 * A network's register as the signals read it. Seats of one organisation count as one in 'written
 * with'; a document of the network's own kind counts as a document, under its own id as type.
 */
export function registerOf(
  entries: readonly DocumentEntry[],
  seats: readonly Seat[],
  types: readonly DocumentType[],
  today: string,
): DocumentRegister {
  const organisations = new Map(
    seats.map(({ id, organisation }) => [id, organisation.trim() || id]),
  );
  return {
    documents: entries.map(({ id, type, state, writtenWith, reviewOn }) => ({
      type: type ?? `own/${id}`,
      state,
      writtenWith: writtenWith.map((seatId) => organisations.get(seatId) ?? seatId),
      reviewOn,
    })),
    types,
    today,
  };
}
