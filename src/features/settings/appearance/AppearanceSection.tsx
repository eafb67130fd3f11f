import { useMessages } from '../../../i18n/i18n-context.tsx';
import { chooseLanguage, languageNames, languages } from '../../../i18n/language.ts';
import { usePreferences } from '../../../storage/preferences-context.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';

export function AppearanceSection() {
  const m = useMessages('settings');
  const { preferences, change } = usePreferences();
  const browserLanguage = languageNames[chooseLanguage(navigator.languages)];
  return (
    <Section title={m.appearanceTitle}>
      <Stack gap={5}>
        <SelectField
          label={m.language}
          value={preferences.language ?? ''}
          onChange={(event) => {
            const chosen = languages.find((code) => code === event.target.value);
            change({ language: chosen ?? null });
          }}
        >
          <option value="">{m.languageAsBrowser({ language: browserLanguage })}</option>
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageNames[code]}
            </option>
          ))}
        </SelectField>
        <ChoiceGroup
          legend={m.theme}
          labels={m.themes}
          chosen={preferences.theme}
          onChoose={(theme) => change({ theme })}
        />
        <ChoiceGroup
          legend={m.textSize}
          labels={m.textSizes}
          chosen={preferences.textSize}
          onChoose={(textSize) => change({ textSize })}
        />
      </Stack>
    </Section>
  );
}
