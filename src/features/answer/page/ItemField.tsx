import { memo, useRef, type KeyboardEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Item, Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { choicesOf } from './choices.ts';
import { keyToCommand, type KeyCommand } from './answer-keys.ts';
import { rememberItem } from './item-in-focus.ts';
import { FollowUp } from './FollowUp.tsx';
import styles from './ItemField.module.css';
import { OtherAnswers } from './OtherAnswers.tsx';
import type { PageForm } from './page-form.ts';

interface ItemFieldProps {
  questionnaire: Questionnaire;
  item: Item;
  isConsensus: boolean;
  isReadOnly: boolean;
  /** Must stay the same: see below. */
  onNext: (item: Item) => void;
}

/**
 * One statement with everything that can be answered to it. Drawn again only when it changes itself:
 * the page hears of every step of saving, and all statements would be drawn at each of them.
 */
export const ItemField = memo(function ItemField(given: ItemFieldProps) {
  const { questionnaire, item, ...props } = given;
  const m = useMessages('answer');
  const read = useReadText();
  const group = useRef<HTMLFieldSetElement>(null);
  const { register, setValue, control } = useFormContext<PageForm>();
  const name = `${item.id}.choice` as const;
  const chosen = useWatch({ control, name });
  const radio = register(name);

  const choose = (value: string | null) => {
    setValue(name, value, { shouldDirty: true, shouldValidate: true });
  };
  const clear = () => {
    choose(null);
    radiosOf(group.current)[0]?.focus();
  };
  const obey = (command: KeyCommand) => {
    if (command.kind === 'next') return props.onNext(item);
    if (command.kind === 'clear') return clear();
    const wanted = command.kind === 'choose' ? choices[command.index]?.value : command.kind;
    const button = radiosOf(group.current).find(({ value }) => value === wanted);
    if (button === undefined) return;
    choose(button.value);
    button.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = props.isReadOnly ? undefined : keyToCommand(event);
    if (command === undefined) return;
    event.preventDefault();
    obey(command);
  };

  const choices = choicesOf(item, questionnaire);
  return (
    // The keys only shorten what the radio buttons inside do by themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={group}
      className={styles.item}
      data-item={item.id}
      disabled={props.isReadOnly}
      onKeyDown={onKeyDown}
      onFocus={() => rememberItem(item.id)}
    >
      <legend className={styles.statement}>
        <QuestionText text={item.text} />
      </legend>
      <div className={styles.scale}>
        {choices.map((choice) => (
          <ChoiceRow key={choice.value} choice={choice} {...radio} />
        ))}
      </div>
      <div className={styles.others}>
        <OtherAnswers item={item} radio={radio} />
        {chosen !== null && (
          <button
            type="button"
            className={styles.clear}
            aria-label={m.clearOf({ item: read(item.text) })}
            onClick={clear}
          >
            {m.clear}
          </button>
        )}
      </div>
      <FollowUp item={item} chosen={chosen} isConsensus={props.isConsensus} />
    </fieldset>
  );
});

function radiosOf(group: HTMLFieldSetElement | null): HTMLInputElement[] {
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
}
