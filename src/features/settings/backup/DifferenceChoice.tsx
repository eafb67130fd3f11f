import { useId } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { OnDifference } from '../../../storage/backup-store.ts';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';

interface DifferenceChoiceProps {
  choice: OnDifference;
  onChoose: (choice: OnDifference) => void;
}

export function DifferenceChoice({ choice, onChoose }: DifferenceChoiceProps) {
  const m = useMessages('settings');
  const name = useId();
  const choices: readonly (readonly [OnDifference, string])[] = [
    ['keepHere', m.keepHere],
    ['takeFile', m.takeFile],
  ];
  return (
    <FieldGroup legend={m.onDifference}>
      {choices.map(([key, label]) => (
        <CheckField
          key={key}
          type="radio"
          name={name}
          label={label}
          checked={choice === key}
          onChange={() => onChoose(key)}
        />
      ))}
    </FieldGroup>
  );
}
