import type {
  DocumentRegister,
  RegisteredDocument,
} from '../../../src/domain/report/signal-inputs.ts';
import { documentTypes } from '../../../src/files/built-in/document-types.ts';

export const today = '2026-06-01';

/** A document in force, written by two organisations and not due for review. */
export function document(type: string, change: Partial<RegisteredDocument> = {}) {
  return {
    type,
    state: 'live',
    writtenWith: ['a', 'b'],
    reviewOn: '2027-01-01',
    ...change,
  } as const;
}

export function register(documents: readonly RegisteredDocument[]): DocumentRegister {
  return { documents, types: documentTypes, today };
}

/** One document in force for each of the first types, so that no two are alike. */
export function differentDocuments(count: number, change: Partial<RegisteredDocument> = {}) {
  return documentTypes.slice(0, count).map(({ key }) => document(key, change));
}
