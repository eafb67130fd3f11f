import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Catalogues, Room } from './catalogues.ts';
import { loadCatalogue, loadedCatalogue } from './load-catalogue.ts';
import { createFormat, type Format } from './format.ts';
import type { Language } from './language.ts';

interface I18n {
  readonly language: Language;
  readonly format: Format;
}

const I18nContext = createContext<I18n>({ language: 'en', format: createFormat('en') });

export function I18nProvider({ language, children }: { language: Language; children: ReactNode }) {
  const value = useMemo(() => ({ language, format: createFormat(language) }), [language]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

export function useLanguage(): Language {
  return use(I18nContext).language;
}

/** Numbers, dates and lists as the reader's language writes them. */
export function useFormat(): Format {
  return use(I18nContext).format;
}

/** A room's messages in the reader's language; suspends the first time that a room is entered. */
export function useMessages<R extends Room>(room: R): Catalogues[R] {
  const { language } = use(I18nContext);
  use(loadCatalogue(language, room));
  const messages = loadedCatalogue(language, room);
  if (messages === undefined) throw new Error(`Catalogue ${language}/${room} did not load`);
  return messages;
}
