import { useId } from 'react';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import styles from './ChoiceGroup.module.css';

interface ChoiceGroupProps<Key extends string> {
  legend: string;
  /** What can be chosen, in this order, with its name. */
  labels: Readonly<Record<Key, string>>;
  chosen: Key;
  onChoose: (key: Key) => void;
}

/** A few short choices beside each other; a choice applies at once. */
export function ChoiceGroup<Key extends string>({
  legend,
  labels,
  chosen,
  onChoose,
}: ChoiceGroupProps<Key>) {
  const name = useId();
  return (
    <FieldGroup legend={legend}>
      <div className={styles.choices}>
        {keysOf(labels).map((key) => (
          <CheckField
            key={key}
            type="radio"
            name={name}
            label={labels[key]}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function keysOf<Key extends string>(labels: Readonly<Record<Key, string>>): Key[] {
  const keys: Key[] = [];
  for (const key in labels) keys.push(key);
  return keys;
}
