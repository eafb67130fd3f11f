import * as z from 'zod/mini';
import { DocumentId, NetworkId, SeatId } from '../kernel/ids.ts';
import type { DocumentType } from './document-type.ts';

export const DocumentState = z.enum(['draft', 'live', 'retired']);
export type DocumentState = z.infer<typeof DocumentState>;
export const documentStates: readonly DocumentState[] = DocumentState.options;

/** Who may read it: everybody, the members, or the owner's seat alone. */
export const Confidentiality = z.enum(['public', 'network', 'seat']);
export type Confidentiality = z.infer<typeof Confidentiality>;
export const confidentialities: readonly Confidentiality[] = Confidentiality.options;

/** One document in a network's register: what is known about it, never the file itself. */
export const DocumentEntry = z
  .strictObject({
    schema: z.literal(1),
    id: DocumentId,
    rev: z.int(),
    networkId: NetworkId,
    /** Key of a document type; null for a kind of the network's own. */
    type: z.nullable(z.string().check(z.minLength(1), z.maxLength(60))),
    /** Empty where the type says enough; a document of no type has one. */
    title: z.string().check(z.maxLength(200)),
    owner: z.nullable(SeatId),
    version: z.string().check(z.maxLength(60)),
    /** Day of this version, ISO 8601, as all days here. */
    day: z.nullable(z.iso.date()),
    /** Seats that took part in writing it. */
    writtenWith: z.array(SeatId),
    confidentiality: Confidentiality,
    /** Where it lies: a folder, a cupboard, an address. */
    place: z.string().check(z.maxLength(500)),
    reviewOn: z.nullable(z.iso.date()),
    lastUsedOn: z.nullable(z.iso.date()),
    state: DocumentState,
    replaces: z.nullable(DocumentId),
  })
  .check(z.refine(({ type, title }) => type !== null || title.trim() !== '', { path: ['title'] }));
export type DocumentEntry = z.infer<typeof DocumentEntry>;

/** A document in force whose day for looking at it again has passed. */
export function isReviewOverdue(
  { state, reviewOn }: Pick<DocumentEntry, 'state' | 'reviewOn'>,
  today: string,
): boolean {
  return state === 'live' && reviewOn !== null && reviewOn < today;
}

/** The types of which a document is in force: what an answer can be shown by (M15). */
export function typesInForce(entries: readonly DocumentEntry[]): Set<string> {
  return new Set(
    entries.flatMap(({ type, state }) => (state === 'live' && type !== null ? [type] : [])),
  );
}

/**
 * The types worth writing next: of the first phase in which something is missing, 'start' before
 * 'grow'. An optional type is never missing, and a draft is on its way.
 */
export function missingTypes(
  types: readonly DocumentType[],
  entries: readonly DocumentEntry[],
): DocumentType[] {
  const there = new Set(entries.flatMap(({ type, state }) => (state === 'retired' ? [] : [type])));
  const missing = types.filter(({ key }) => !there.has(key));
  const first = missing.filter(({ phase }) => phase === 'start');
  return first.length > 0 ? first : missing.filter(({ phase }) => phase === 'grow');
}
