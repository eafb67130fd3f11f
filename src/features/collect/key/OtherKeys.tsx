import { useState } from 'react';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import words from '../parts/Words.module.css';
import { KeyFileForm } from './KeyFileForm.tsx';
import { openRoundKey } from './session.ts';
import { sheetToIdentity } from './sheet-text.ts';
import { useKeyWork } from './use-key-work.ts';

/** What to do when the passphrase is gone: the second key, and what holds when both are. */
export function OtherKeys({ sealing }: { sealing: RoundSealing }) {
  const m = useMessages('keys');
  const file = useKeyWork();
  return (
    <details>
      <summary>{m.otherWays}</summary>
      <Stack gap={5}>
        {sealing.second.kind === 'sheet' ? (
          <SheetForm sealing={sealing} />
        ) : (
          <Stack gap={3}>
            <h3>{m.withFile}</h3>
            <KeyFileForm
              fileLabel={m.deputyFile}
              passphraseLabel={m.deputyPassphrase}
              action={m.withFile}
              isBusy={file.isBusy}
              problem={file.problem}
              weight="secondary"
              onAttempt={(attempt) => void file.run(() => openRoundKey(sealing, attempt))}
            />
          </Stack>
        )}
        <p className={words.prose}>{m.allLost}</p>
      </Stack>
    </details>
  );
}

function SheetForm({ sealing }: { sealing: RoundSealing }) {
  const m = useMessages('keys');
  const { run, isBusy, problem } = useKeyWork();
  const [typed, setTyped] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        void run(() => openRoundKey(sealing, { identity: sheetToIdentity(typed) }));
      }}
    >
      <Stack gap={3}>
        <h3>{m.withSheet}</h3>
        <TextArea
          label={m.sheetTyped}
          hint={m.sheetTypedHint}
          error={problem === null ? undefined : m.problems[problem]}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Row>
          <Button type="submit" disabled={isBusy}>
            {m.withSheet}
          </Button>
          <p role="status">{isBusy && m.opening}</p>
        </Row>
      </Stack>
    </form>
  );
}
