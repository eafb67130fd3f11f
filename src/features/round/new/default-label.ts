import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { Language } from '../../../i18n/language.ts';

/** 'Round 2, November 2026'. The day is ISO 8601. */
export function defaultLabel(
  m: Catalogues['round-form'],
  language: Language,
  day: string,
  number: number,
): string {
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return m.defaultLabel({ number, month });
}
