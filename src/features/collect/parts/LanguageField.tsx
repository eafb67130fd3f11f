import { loadCatalogue } from '../../../i18n/load-catalogue.ts';
import { languageNames, languages, type Language } from '../../../i18n/language.ts';
import { SelectField } from '../../../ui/Field.tsx';

interface LanguageFieldProps {
  label: string;
  value: Language;
  onChange: (language: Language) => void;
}

/** The page stays as it is until the texts of the other language are here. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  const choose = async (language: Language) => {
    await loadCatalogue(language, 'mail');
    onChange(language);
  };
  return (
    <SelectField
      label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = languages.find((language) => language === target.value);
        // Where they do not load, the language stays as it was, and may be chosen again.
        if (chosen !== undefined) choose(chosen).catch(() => undefined);
      }}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageNames[language]}
        </option>
      ))}
    </SelectField>
  );
}
