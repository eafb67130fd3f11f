import { readText } from '../../../domain/questionnaire/text.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { languageNames, languages, type Language } from '../../../i18n/language.ts';
import { CheckField, SelectField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { sectionKeys, type ReportChoice, type SectionKey } from '../document/choose.ts';
import styles from './ReportRoom.module.css';

interface ChoicesProps {
  report: RoundReport;
  language: Language;
  choice: ReportChoice;
  onLanguage: (language: Language) => void;
  onChoice: (choice: ReportChoice) => void;
}

/** Language, questionnaires and sections of the report; the preview follows at once. */
export function Choices({ report, language, choice, onLanguage, onChoice }: ChoicesProps) {
  const m = useMessages('report-page');
  const reader = useLanguage();
  return (
    <div className={styles.choices}>
      <SelectField
        label={m.language}
        value={language}
        onChange={({ target }) => {
          const found = languages.find((one) => one === target.value);
          if (found !== undefined) onLanguage(found);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </SelectField>
      {report.parts.length > 1 && (
        <FieldGroup legend={m.questionnaires}>
          {report.parts.map(({ questionnaire: { id, title } }) => (
            <CheckField
              key={id}
              label={readText(title, reader).value}
              checked={choice.questionnaires.includes(id)}
              // A report of nothing says nothing.
              disabled={choice.questionnaires.length === 1 && choice.questionnaires.includes(id)}
              onChange={({ target }) =>
                onChoice({
                  ...choice,
                  questionnaires: report.parts
                    .map(({ questionnaire }) => questionnaire.id)
                    .filter((one) =>
                      one === id ? target.checked : choice.questionnaires.includes(one),
                    ),
                })
              }
            />
          ))}
        </FieldGroup>
      )}
      <FieldGroup legend={m.sections} hint={m.sectionsHint}>
        {sectionsOf(report).map((key) => (
          <CheckField
            key={key}
            label={m.names[key]}
            checked={choice.sections.includes(key)}
            onChange={({ target }) =>
              onChoice({
                ...choice,
                sections: sectionKeys.filter((one) =>
                  one === key ? target.checked : choice.sections.includes(one),
                ),
              })
            }
          />
        ))}
      </FieldGroup>
    </div>
  );
}

/** Only what this round has something to say about. */
function sectionsOf({
  result,
  before,
  actions,
  documents,
  roles,
  tasks,
}: RoundReport): SectionKey[] {
  const isSurvey = result.mode === 'survey';
  const isThere: Record<SectionKey, boolean> = {
    profiles: true,
    agreement: isSurvey,
    notKnown: true,
    perspectives: isSurvey,
    change: before !== null,
    signs: true,
    actions: actions.length > 0,
    documents: documents.length > 0,
    roles: roles.length + tasks.length > 0,
    appendix: true,
  };
  return sectionKeys.filter((key) => isThere[key]);
}
