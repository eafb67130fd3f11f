import type { Item } from '../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../domain/questionnaire/text.ts';
import { sourcesToText } from '../../files/built-in/sources-to-text.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { QuestionText } from '../../ui/QuestionText.tsx';
import styles from './ItemForm.module.css';

interface ItemFormProps {
  item: Item;
  levelNames: readonly Text[];
}

/** One item with everything that can be answered; on paper, with boxes to tick. */
export function ItemForm({ item, levelNames }: ItemFormProps) {
  const m = useMessages('library');
  const others = [
    m.dontKnow,
    ...(item.notApplicable === true ? [m.notApplicable] : []),
    m.preferNotToSay,
  ];
  return (
    <div className={styles.item}>
      <h3>
        <QuestionText text={item.text} />
      </h3>
      <ul className={styles.choices}>
        {choicesOf(item, levelNames).map(({ digit, text }) => (
          <li key={digit}>
            <span className={styles.box} aria-hidden="true" />
            {item.kind === 'level' && <span className={styles.digit}>{digit}</span>}
            <QuestionText text={text} />
          </li>
        ))}
      </ul>
      <ul className={styles.others}>
        {others.map((other) => (
          <li key={other}>
            <span className={styles.box} aria-hidden="true" />
            {other}
          </li>
        ))}
      </ul>
      <div className={styles.background}>
        {item.kind === 'level' && (
          <p>
            {m.nextStep} <QuestionText text={item.nextStep.text} />
          </p>
        )}
        <p>
          {item.derived === true ? m.ourReading : m.source} {sourcesToText(item.sources)}
        </p>
      </div>
    </div>
  );
}

function choicesOf(item: Item, levelNames: readonly Text[]): { digit: number; text: Text }[] {
  const texts =
    item.kind === 'level'
      ? (item.levels ?? levelNames)
      : item.kind === 'bipolar'
        ? [item.poles.low, item.poles.middle, item.poles.high]
        : item.options.map(({ label }) => label);
  return texts.map((text, index) => ({ digit: index + 1, text }));
}
