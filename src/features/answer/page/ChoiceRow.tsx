import type { ComponentProps } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import type { Choice } from './choices.ts';
import styles from './ChoiceRow.module.css';

interface ChoiceRowProps extends Omit<ComponentProps<'input'>, 'type' | 'value'> {
  choice: Choice;
}

/** A level as a radio button: its text is the label, and the whole row is the target. */
export function ChoiceRow({ choice, ...input }: ChoiceRowProps) {
  const m = useMessages('answer');
  const { text, digit, name } = choice;
  return (
    <label className={styles.row}>
      <input type="radio" value={choice.value} {...input} />
      <span className={styles.text}>
        {text === null && digit !== null ? (
          <span className={styles.between}>{m.between({ low: digit - 1, high: digit + 1 })}</span>
        ) : (
          text !== null && <QuestionText text={text} />
        )}
      </span>{' '}
      {digit !== null && (
        <span className={styles.level}>
          <span className={styles.digit}>{digit}</span>
          {name !== null && (
            <>
              {' '}
              <QuestionText text={name} />
            </>
          )}
        </span>
      )}
    </label>
  );
}
