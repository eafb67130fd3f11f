import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, TextField } from '../../../ui/Field.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { leastPassphrase, type NewPassphrase, passphraseFault } from './passphrase.ts';

interface PassphraseFieldsProps {
  value: NewPassphrase;
  onChange: (value: NewPassphrase) => void;
  /** Faults are told once somebody has tried to go on. */
  isChecked: boolean;
  label?: string;
}

/** A new passphrase, typed twice, to be seen when nobody looks over the shoulder. */
export function PassphraseFields({ value, onChange, isChecked, label }: PassphraseFieldsProps) {
  const m = useMessages('keys');
  const [isShown, setShown] = useState(false);
  const fault = isChecked ? passphraseFault(value) : null;
  const type = isShown ? 'text' : 'password';
  return (
    <Stack gap={3}>
      <TextField
        type={type}
        name="passphrase"
        autoComplete="new-password"
        label={label ?? m.passphrase}
        hint={m.passphraseHint({ least: leastPassphrase })}
        error={fault === 'tooShort' ? m.tooShort({ least: leastPassphrase }) : undefined}
        value={value.passphrase}
        onChange={(event) => onChange({ ...value, passphrase: event.target.value })}
      />
      <TextField
        type={type}
        name="again"
        autoComplete="new-password"
        label={m.passphraseAgain}
        error={fault === 'notSame' ? m.notSame : undefined}
        value={value.again}
        onChange={(event) => onChange({ ...value, again: event.target.value })}
      />
      <CheckField
        label={m.showTyped}
        checked={isShown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </Stack>
  );
}
