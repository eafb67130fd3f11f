import { useFormContext } from 'react-hook-form';
import { readText } from '../../../domain/questionnaire/text.ts';
import type { QuestionnaireEntry } from '../../../files/built-in/questionnaires.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import { questionnaireTitle } from '../../../files/built-in/questionnaire-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import type { RoundInput } from './round-form.ts';
import styles from './QuestionnairesField.module.css';

/** One questionnaire: asked or not, and where it has a core, how much of it. */
export function QuestionnaireField({ entry }: { entry: QuestionnaireEntry }) {
  const m = useMessages('round-form');
  const language = useLanguage();
  const { register, watch } = useFormContext<RoundInput>();
  const { id, counts, minutes } = entry;
  const title = readText(questionnaireTitle(id), language);
  const hasCore = counts.core > 0 && minutes.core !== undefined;
  const isChosen = watch(`asked.${id}.isChosen`);
  const hint = hintOf(m, entry);
  return (
    <div>
      <CheckField
        label={<span lang={title.language}>{title.value}</span>}
        hint={
          isChosen && hasCore
            ? hint
            : [m.statements({ count: counts.all, minutes: minutes.all }), hint]
                .filter((part) => part !== undefined)
                .join('. ')
        }
        {...register(`asked.${id}.isChosen`)}
      />
      {isChosen && hasCore && (
        <fieldset className={styles.scope} aria-label={m.scopeOf({ title: title.value })}>
          <CheckField
            type="radio"
            value="all"
            label={m.scopeAll({ count: counts.all, minutes: minutes.all })}
            {...register(`asked.${id}.scope`)}
          />
          <CheckField
            type="radio"
            value="core"
            label={m.scopeCore({ count: counts.core, minutes: minutes.core ?? minutes.all })}
            {...register(`asked.${id}.scope`)}
          />
        </fieldset>
      )}
    </div>
  );
}

function hintOf(m: Catalogues['round-form'], { purpose }: QuestionnaireEntry): string | undefined {
  switch (purpose) {
    case 'balance':
    case 'context':
    case 'situation':
      return m.hints[purpose];
    case 'maturity':
    case 'trust':
    case 'national':
      return undefined;
  }
}
