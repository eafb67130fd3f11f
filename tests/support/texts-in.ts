import { isText } from '../../src/domain/questionnaire/text.ts';

/** One text as its file has it, by language. */
export type FoundText = Readonly<Record<string, string>>;

/** Every map of languages in a questionnaire or a list, wherever it stands. */
export function textsIn(value: unknown): FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  const children: unknown[] = Object.values(value);
  if (children.length > 0 && isText(value)) {
    return [Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]))];
  }
  return children.flatMap(textsIn);
}

/** The numbers in a text, in order of size: languages put them in another order. */
export function numbersIn(text = ''): number[] {
  return (text.match(/\d+/g) ?? []).map(Number).toSorted((a, b) => a - b);
}
