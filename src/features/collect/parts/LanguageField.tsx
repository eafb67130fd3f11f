import { startTransition } from 'react';
import { languageNames, languages, type Language } from '../../../i18n/language.ts';
import { SelectField } from '../../../ui/Field.tsx';

interface LanguageFieldProps {
  label: string;
  value: Language;
  onChange: (language: Language) => void;
}

/** The page stays as it is until the texts of the other language are here. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  return (
    <SelectField
      label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = languages.find((language) => language === target.value);
        if (chosen !== undefined) startTransition(() => onChange(chosen));
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
