import * as z from 'zod/mini';
import { Language } from '../domain/questionnaire/text.ts';
import { readLocal, writeLocal } from './local-keys.ts';

/** How this person likes to read; kept in localStorage so that the first paint is right. */
export const Preferences = z.strictObject({
  /** null: as the browser asks. */
  language: z.nullable(Language),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'larger']),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = {
  language: null,
  theme: 'system',
  textSize: 'normal',
};

const key = 'preferences';

/** Never fails: where localStorage is closed or holds something else, the defaults apply. */
export function readPreferences(): Preferences {
  try {
    const parsed = Preferences.safeParse(JSON.parse(readLocal(key) ?? 'null'));
    return parsed.success ? parsed.data : defaultPreferences;
  } catch {
    return defaultPreferences;
  }
}

/** Says whether the choice will still be there next time. */
export function writePreferences(preferences: Preferences): boolean {
  return writeLocal(key, JSON.stringify(preferences));
}
