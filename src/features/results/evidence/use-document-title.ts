import { documentTypes } from '../../../files/built-in/document-types.ts';
import { useReadText } from '../../../ui/QuestionText.tsx';

/** A document type in the reader's words; one that is not in the list goes by its key. */
export function useDocumentTitle(): (key: string) => string {
  const read = useReadText();
  return (key) => {
    const type = documentTypes.find((one) => one.key === key);
    return type === undefined ? key : read(type.title);
  };
}
