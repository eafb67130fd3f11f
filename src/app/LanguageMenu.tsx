import { useLanguage, useMessages } from '../i18n/i18n-context.tsx';
import { languageNames, languages } from '../i18n/language.ts';
import { usePreferences } from '../storage/preferences-context.ts';
import styles from './LanguageMenu.module.css';

/** In reach on every page, since a person who cannot read the page cannot look for it. */
export function LanguageMenu() {
  const m = useMessages('shell');
  const language = useLanguage();
  const { change } = usePreferences();
  return (
    <select
      className={styles.menu}
      aria-label={m.language}
      value={language}
      onChange={(event) => {
        const chosen = languages.find((code) => code === event.target.value);
        if (chosen !== undefined) change({ language: chosen });
      }}
    >
      {languages.map((code) => (
        <option key={code} value={code} lang={code}>
          {languageNames[code]}
        </option>
      ))}
    </select>
  );
}
