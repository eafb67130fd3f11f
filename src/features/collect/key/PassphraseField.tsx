import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, TextField } from '../../../ui/Field.tsx';

interface PassphraseFieldProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** A passphrase that exists already. */
export function PassphraseField({ label, value, error, onChange }: PassphraseFieldProps) {
  const m = useMessages('keys');
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <TextField
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        label={label}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <CheckField
        label={m.showTyped}
        checked={isShown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </div>
  );
}
