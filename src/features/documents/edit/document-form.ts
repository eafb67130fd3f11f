import * as z from 'zod/mini';
import { dayInput } from '../../../domain/network/day.ts';
import { DocumentId, SeatId } from '../../../domain/kernel/ids.ts';
import {
  Confidentiality,
  DocumentState,
  type DocumentEntry,
} from '../../../domain/network/document-entry.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';

/** What a person says of a document, and what is wrong with it in the reader's words. */
export function documentForm(m: Catalogues['documents']) {
  const text = (most: number) => z.string().check(z.trim(), z.maxLength(most, m.tooLong));
  return z
    .object({
      type: z.pipe(
        z.string(),
        z.transform((key: string) => (key === '' ? null : key)),
      ),
      title: text(200),
      state: DocumentState,
      owner: z.pipe(
        z.string(),
        z.transform((id: string) => (id === '' ? null : SeatId.parse(id))),
      ),
      version: text(60),
      day: dayInput(m.notADay),
      writtenWith: z.array(SeatId),
      confidentiality: Confidentiality,
      place: text(500),
      reviewOn: dayInput(m.notADay),
      lastUsedOn: dayInput(m.notADay),
      replaces: z.pipe(
        z.string(),
        z.transform((id: string) => (id === '' ? null : DocumentId.parse(id))),
      ),
    })
    .check(
      z.refine(({ type, title }) => type !== null || title !== '', {
        message: m.nameMissing,
        path: ['title'],
      }),
    );
}
export type DocumentInput = z.input<ReturnType<typeof documentForm>>;
export type DocumentDetails = z.output<ReturnType<typeof documentForm>>;

export function noDocument(type: string): DocumentInput {
  return {
    type,
    title: '',
    state: 'live',
    owner: '',
    version: '',
    day: '',
    writtenWith: [],
    confidentiality: 'network',
    place: '',
    reviewOn: '',
    lastUsedOn: '',
    replaces: '',
  };
}

export function documentToInput(entry: DocumentEntry): DocumentInput {
  const { title, state, version, writtenWith, confidentiality, place } = entry;
  return {
    title,
    state,
    version,
    writtenWith: [...writtenWith],
    confidentiality,
    place,
    type: entry.type ?? '',
    owner: entry.owner ?? '',
    day: entry.day ?? '',
    reviewOn: entry.reviewOn ?? '',
    lastUsedOn: entry.lastUsedOn ?? '',
    replaces: entry.replaces ?? '',
  };
}
