import * as z from 'zod/mini';
import { defaultSettings } from './default-settings.ts';
import { MethodSettings } from './method-settings.ts';

/** What a round sets otherwise than the method: absent keys stand as the method has them. */
export const ChosenSettings = z.partial(MethodSettings);
export type ChosenSettings = z.infer<typeof ChosenSettings>;

/** All settings that act in a round. Throws where one is out of bounds: `Round` lets none in. */
export function settingsOf({
  settings,
}: {
  readonly settings?: ChosenSettings | undefined;
}): MethodSettings {
  return settings === undefined
    ? defaultSettings
    : MethodSettings.parse({ ...defaultSettings, ...settings });
}

/** Only what differs from the method; undefined where nothing does. Throws as `settingsOf`. */
export function differing(settings: Readonly<Record<string, unknown>>): ChosenSettings | undefined {
  const method: Readonly<Record<string, unknown>> = defaultSettings;
  const chosen = Object.entries(settings).filter(
    ([key, value]) => value !== undefined && value !== method[key],
  );
  return chosen.length === 0 ? undefined : ChosenSettings.parse(Object.fromEntries(chosen));
}
