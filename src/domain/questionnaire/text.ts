import * as z from 'zod/mini';

/** The languages that Concord speaks. A questionnaire declares which of them it is written in. */
export const languages = ['en', 'nl', 'de', 'fr'] as const;

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

/** One text in every language that its questionnaire declares. */
export const Text = z.strictObject({
  en: z.optional(sentence),
  nl: z.optional(sentence),
  de: z.optional(sentence),
  fr: z.optional(sentence),
});
export type Text = z.infer<typeof Text>;

/**
 * The text in the reader's language, or in the first language that has one.
 * `language` is what was found, so that the page can mark a text in another language.
 */
export function readText(text: Text, wanted: Language): { language: Language; value: string } {
  for (const language of [wanted, ...languages]) {
    const value = text[language];
    if (value !== undefined) return { language, value };
  }
  return { language: wanted, value: '' };
}

/** A map of nothing but languages; one with none is a text too, in which all of them are missing. */
export function isText(value: object): boolean {
  return (
    !Array.isArray(value) &&
    Object.keys(value).every((key) => languages.some((language) => language === key))
  );
}
