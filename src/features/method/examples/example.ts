import type { Text } from '../../../domain/questionnaire/text.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { RuleId } from '../../../files/built-in/rule-ids.ts';

type Messages = Catalogues['examples'];
type Word = keyof Messages['words'];

/** One thing that an example is given or works out, before it is written in a language. */
export type Value =
  | { readonly kind: 'levels'; readonly values: readonly number[] }
  | { readonly kind: 'groups'; readonly values: readonly (readonly number[])[] }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'percent'; readonly share: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'both'; readonly parts: readonly Value[] };

/** What a rule makes of a few answers; the labels are the rule's own. */
export interface ExampleOf<R extends RuleId> {
  readonly given: Readonly<Record<keyof Messages['rules'][R]['given'], Value>>;
  readonly found: Readonly<Record<keyof Messages['rules'][R]['found'], Value>>;
}

type Sections = Catalogues['signals-method']['sections'];

/** The same for what goes beyond the numbered rules. */
export interface ExampleIn<S extends keyof Sections> {
  readonly given: Readonly<Record<keyof Sections[S]['given'], Value>>;
  readonly found: Readonly<Record<keyof Sections[S]['found'], Value>>;
}

export const levels = (values: readonly number[]): Value => ({ kind: 'levels', values });
export const groups = (values: readonly (readonly number[])[]): Value => ({
  kind: 'groups',
  values,
});
export const percent = (share: number): Value => ({ kind: 'percent', share });
export const range = (low: number, high: number): Value => ({ kind: 'range', low, high });
export const word = (one: Word): Value => ({ kind: 'word', word: one });
export const text = (one: Text): Value => ({ kind: 'text', text: one });
export const both = (...parts: readonly Value[]): Value => ({ kind: 'both', parts });

/** A number that was worked out, or no figure where the rule gives none. */
export function number(value: number | null | undefined, decimals = 0): Value {
  return value === null || value === undefined ? word('none') : { kind: 'number', value, decimals };
}
