import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import type { Reading } from './use-readings.ts';

interface ChooseReadingProps {
  readings: readonly Reading[];
  chosen: Reading | undefined;
  /** Empty for our own. */
  onChoose: (id: string) => void;
}

/** Whose reading of the conditions the cards show; nothing where there is only ours. */
export function ChooseReading({ readings, chosen, onChoose }: ChooseReadingProps) {
  const m = useMessages('practices');
  if (readings.length === 0) return null;
  return (
    <SelectField
      label={m.reading}
      hint={m.readingHint}
      value={chosen?.id ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{m.readingOurs}</option>
      {readings.map(({ id, name, count }) => (
        <option key={id} value={id}>
          {m.readingOf({ name, count })}
        </option>
      ))}
    </SelectField>
  );
}
