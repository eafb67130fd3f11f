import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import { chooseLanguage } from '../i18n/language.ts';
import { PreferencesContext } from '../storage/preferences-context.ts';
import { readPreferences, writePreferences, type Preferences } from '../storage/preferences.ts';

/** Applies language, theme and text size to the page, and keeps several tabs alike. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [preferences, setPreferences] = useState(readPreferences);
  // The page stays as it is until the new language's texts are here.
  const language = useDeferredValue(preferences.language ?? chooseLanguage(navigator.languages));

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = preferences.theme;
    root.dataset['textSize'] = preferences.textSize;
  }, [language, preferences.theme, preferences.textSize]);

  useEffect(() => {
    // Another tab's choice; this tab hears of it through localStorage.
    const follow = () => setPreferences(readPreferences());
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);

  const access = useMemo(
    () => ({
      preferences,
      change: (change: Partial<Preferences>) => {
        const next = { ...preferences, ...change };
        writePreferences(next);
        setPreferences(next);
      },
    }),
    [preferences],
  );

  return (
    <PreferencesContext value={access}>
      <I18nProvider language={language}>{children}</I18nProvider>
    </PreferencesContext>
  );
}
