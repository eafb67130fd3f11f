import { useId } from 'react';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Row } from '../../../ui/Stack.tsx';

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
      <Row>
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
      </Row>
    </FieldGroup>
  );
}

function keysOf<Key extends string>(labels: Readonly<Record<Key, string>>): Key[] {
  const keys: Key[] = [];
  for (const key in labels) keys.push(key);
  return keys;
}
