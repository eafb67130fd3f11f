import { createContext, use } from 'react';
import { defaultPreferences, type Preferences } from './preferences.ts';

export interface PreferencesAccess {
  readonly preferences: Preferences;
  /** Applies at once and is remembered where the browser allows it. */
  readonly change: (change: Partial<Preferences>) => void;
}

/** Provided by the app's shell, which applies the choice to the page. */
export const PreferencesContext = createContext<PreferencesAccess>({
  preferences: defaultPreferences,
  change: () => undefined,
});

export function usePreferences(): PreferencesAccess {
  return use(PreferencesContext);
}
