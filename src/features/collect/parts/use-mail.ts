import { use } from 'react';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import { loadCatalogue, loadedCatalogue } from '../../../i18n/load-catalogue.ts';
import type { Language } from '../../../i18n/language.ts';

/** Texts for members, in their language and not in that of the page. Suspends the first time. */
export function useMail(language: Language): Catalogues['mail'] {
  use(loadCatalogue(language, 'mail'));
  const mail = loadedCatalogue(language, 'mail');
  if (mail === undefined) throw new Error(`Catalogue ${language}/mail did not load`);
  return mail;
}
