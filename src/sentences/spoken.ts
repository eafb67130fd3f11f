import { readText, type Text } from '../domain/questionnaire/text.ts';
import type { Catalogues } from '../i18n/catalogues.ts';
import type { Format } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** A language, with how it writes numbers and days. */
export interface Spoken {
  readonly language: Language;
  readonly format: Format;
}

/** What a sentence on results is made with, on a page or in a document. */
export interface SpokenResults extends Spoken {
  readonly results: Catalogues['results'];
}

/** A questionnaire's text inside a sentence. */
export function readIn(text: Text, { language }: Pick<Spoken, 'language'>): string {
  return readText(text, language).value;
}

/** From a capital letter on. */
export function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** With its full stop, where it does not end with one. */
export function toSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
