import type { DocumentEntry } from '../../domain/network/document-entry.ts';
import type { DocumentType } from '../../domain/network/document-type.ts';
import { documentTypes } from '../../files/built-in/document-types.ts';
import { useReadText } from '../../ui/QuestionText.tsx';

export function findType(key: string | null): DocumentType | undefined {
  return documentTypes.find((type) => type.key === key);
}

/** What a document is called: its own name, or its kind. */
export function useDocumentName(): (entry: Pick<DocumentEntry, 'title' | 'type'>) => string {
  const read = useReadText();
  return ({ title, type }) => {
    const known = findType(type);
    return title !== '' ? title : known === undefined ? (type ?? '') : read(known.title);
  };
}
