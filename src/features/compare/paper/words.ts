import { readText, type Text } from '../../../domain/questionnaire/text.ts';
import type { Words } from '../../../files/report/report-document.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Language } from '../../../i18n/language.ts';

export interface PaperWords {
  readonly language: Language;
  readonly format: Format;
  readonly m: Catalogues['comparison-paper'];
  /** For how figures, tables and pages are numbered. */
  readonly report: Catalogues['report'];
}

/** A questionnaire's text, marked where it is not in the language of the paper. */
export function wordsOf(text: Text, { language: wanted }: PaperWords): Words {
  const { language, value } = readText(text, wanted);
  return language === wanted ? { text: value } : { text: value, language };
}

/** The same inside a sentence. */
export function read(text: Text, { language }: PaperWords): string {
  return readText(text, language).value;
}
