import { useLanguage } from '../../../i18n/i18n-context.tsx';
import { documentTitle } from '../../../sentences/evidence-sentence.ts';

/** A document type in the reader's words; one that is not in the list goes by its key. */
export function useDocumentTitle(): (key: string) => string {
  const language = useLanguage();
  return (key) => documentTitle(key, { language });
}
