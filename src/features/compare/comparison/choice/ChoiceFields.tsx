import type { ComparableQuestionnaire } from '../../../../domain/comparison/choices-in.ts';
import { Mode } from '../../../../domain/network/round.ts';
import { Scope } from '../../../../domain/questionnaire/scope.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { SelectField } from '../../../../ui/Field.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import type { QuestionnaireTexts } from '../../../../domain/comparison/questionnaire-form.ts';
import { findText, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { usualChoice, type Chosen } from './chosen.ts';
import { OwnField } from './OwnField.tsx';
import styles from './ChoiceFields.module.css';

interface ChoiceFieldsProps {
  choices: readonly ComparableQuestionnaire[];
  chosen: Chosen;
  texts: QuestionnaireTexts;
  view: View;
  onChoose: (chosen: Chosen) => void;
}

/** Which questionnaire, answered in which way, on which statements; and whose place is marked. */
export function ChoiceFields({ choices, chosen, texts, view, onChoose }: ChoiceFieldsProps) {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  const read = useReadText();
  const choice = choices.find(({ id }) => id === chosen.questionnaireId);
  if (choice === undefined) return null;
  const titleOf = ({ id }: ComparableQuestionnaire) => {
    const text = findText(texts, id, undefined);
    return text === null ? id : read(text.title);
  };
  const modes = Mode.options.filter((mode) => choice.networks[mode] > 0);
  return (
    <div className={styles.fields}>
      <SelectField
        label={m.questionnaire}
        value={chosen.questionnaireId}
        onChange={(event) => {
          const next = choices.find(({ id }) => id === event.target.value);
          if (next !== undefined) onChoose(usualChoice(next));
        }}
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {m.questionnaireOption({
              title: titleOf(one),
              n: numbers.count(one.networks.survey + one.networks.consensus),
            })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={m.mode}
        hint={modes.length > 1 ? m.modeHint : undefined}
        value={chosen.mode}
        onChange={(event) => {
          const mode = Mode.safeParse(event.target.value).data;
          if (mode !== undefined) onChoose({ ...chosen, mode, scope: 'all' });
        }}
      >
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {m.modes[mode]({ n: numbers.count(choice.networks[mode]) })}
          </option>
        ))}
      </SelectField>
      {choice.hasCore[chosen.mode] && (
        <SelectField
          label={m.scope}
          value={chosen.scope}
          onChange={(event) => {
            const scope = Scope.safeParse(event.target.value).data;
            if (scope !== undefined) onChoose({ ...chosen, scope });
          }}
        >
          {Scope.options.map((scope) => (
            <option key={scope} value={scope}>
              {m.scopes[scope]}
            </option>
          ))}
        </SelectField>
      )}
      <OwnField collection={view.collection} rows={view.compared.rows} nameOf={view.nameOf} />
    </div>
  );
}
