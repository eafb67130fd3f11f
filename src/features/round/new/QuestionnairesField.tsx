import { useFormContext } from 'react-hook-form';
import type { Purpose } from '../../../domain/questionnaire/questionnaire.ts';
import {
  questionnaireIndex,
  type QuestionnaireEntry,
} from '../../../files/built-in/questionnaires.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { totalMinutes } from '../parts/asked.ts';
import { QuestionnaireField } from './QuestionnaireField.tsx';
import { chosenEntries, type RoundInput } from './round-form.ts';
import styles from './QuestionnairesField.module.css';
import { Legend } from '../parts/Legend.tsx';

/** Longer than this and people put it off. */
const comfortableMinutes = 25;
const settingPurposes: readonly Purpose[] = ['national', 'context'];
const isSetting = ({ purpose }: QuestionnaireEntry) => settingPurposes.includes(purpose);

/** Every questionnaire with what it costs in time, and what it makes together. */
export function QuestionnairesField({ isStartUp }: { isStartUp: boolean }) {
  const m = useMessages('round-form');
  const { watch, formState } = useFormContext<RoundInput>();
  const minutes = totalMinutes(chosenEntries({ asked: watch('asked') }));
  const error = formState.errors.asked;
  const message = error?.message ?? error?.root?.message;
  return (
    <FieldGroup
      legend={<Legend>{m.questionnairesLegend}</Legend>}
      hint={isStartUp ? m.startUpPreset : undefined}
      error={typeof message === 'string' ? message : undefined}
    >
      <FieldGroup legend={<span className={styles.part}>{m.aboutNetwork}</span>}>
        {questionnaireIndex
          .filter((entry) => !isSetting(entry))
          .map((entry) => (
            <QuestionnaireField key={entry.id} entry={entry} />
          ))}
      </FieldGroup>
      <FieldGroup legend={<span className={styles.part}>{m.aboutSetting}</span>}>
        {questionnaireIndex.filter(isSetting).map((entry) => (
          <QuestionnaireField key={entry.id} entry={entry} />
        ))}
      </FieldGroup>
      <p className={styles.total} aria-live="polite">
        {m.totalMinutes({ minutes })}
      </p>
      {minutes > comfortableMinutes && (
        <Notice kind="status">
          <p>{m.isLong}</p>
        </Notice>
      )}
    </FieldGroup>
  );
}
