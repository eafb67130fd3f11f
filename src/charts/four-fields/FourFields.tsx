import { classNames } from '../../ui/class-names.ts';
import styles from './FourFields.module.css';
import type { FieldBox } from './rows.ts';

interface FourFieldsProps {
  boxes: readonly FieldBox[];
  /** What stands in a field that holds nothing. */
  empty: string;
}

/** Level across and agreement up: what asks for action, for a talk, for keeping, for a closer look. */
export function FourFields({ boxes, empty }: FourFieldsProps) {
  return (
    <ul className={styles.fields}>
      {boxes.map(({ field, name, meaning, dimensions, statements }) => (
        <li key={field} className={classNames(styles.field, field === 'makeKnown' && styles.wide)}>
          <p className={styles.name}>{name}</p>
          <p className={styles.meaning}>{meaning}</p>
          {dimensions.length > 0 && (
            <ul className={styles.dimensions}>
              {dimensions.map(({ id, label, reading }) => (
                <li key={id}>
                  <span className={styles.label}>{label}</span>{' '}
                  <span className={styles.reading}>{reading}</span>
                </li>
              ))}
            </ul>
          )}
          <p className={styles.reading}>
            {statements === '' && dimensions.length === 0 ? empty : statements}
          </p>
        </li>
      ))}
    </ul>
  );
}
