import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Attempt, KeyProblem } from './session.ts';

interface KeyFileFormProps {
  fileLabel: string;
  passphraseLabel: string;
  action: string;
  isBusy: boolean;
  problem: KeyProblem | null;
  onAttempt: (attempt: Attempt) => void;
  weight?: 'primary' | 'secondary';
}

/** Far more than a key file has; whatever is longer is none. */
const mostBytes = 20_000;

/** A key file and its passphrase. */
export function KeyFileForm({ fileLabel, action, isBusy, problem, ...rest }: KeyFileFormProps) {
  const m = useMessages('keys');
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setChecked] = useState(false);
  const ofPassphrase = problem === 'wrongPassphrase' ? m.problems[problem] : undefined;
  const ofFile =
    problem === null || problem === 'wrongPassphrase' ? undefined : m.problems[problem];

  const submit = async () => {
    setChecked(true);
    if (file === null || passphrase.trim() === '') return;
    rest.onAttempt({ keyFile: await file.slice(0, mostBytes).text(), passphrase });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      <Stack gap={4}>
        <TextField
          type="file"
          label={fileLabel}
          error={isChecked && file === null ? m.keyFileMissing : ofFile}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <PassphraseField
          label={rest.passphraseLabel}
          value={passphrase}
          onChange={setPassphrase}
          error={isChecked && passphrase.trim() === '' ? m.passphraseMissing : ofPassphrase}
        />
        <Row>
          <Button type="submit" weight={rest.weight ?? 'primary'} disabled={isBusy}>
            {action}
          </Button>
          <p role="status">{isBusy && m.opening}</p>
        </Row>
      </Stack>
    </form>
  );
}
