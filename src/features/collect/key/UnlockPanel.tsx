import { useState } from 'react';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { OtherKeys } from './OtherKeys.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { lockKey, openRoundKey, useOpenKey } from './session.ts';
import { useKeyWork } from './use-key-work.ts';

/** Asks for the round's key, or says that it is open and how to lock it. */
export function UnlockPanel({ sealing }: { sealing: RoundSealing }) {
  const m = useMessages('keys');
  const open = useOpenKey(sealing.id);
  if (open !== null) {
    return (
      <Row>
        <p role="status">{open.recipient === sealing.recipient ? m.isOpen : m.isOpenSecond}</p>
        <Button onClick={lockKey}>{m.lock}</Button>
      </Row>
    );
  }
  return (
    <Section title={m.unlockTitle} lead={m.unlockText}>
      <PassphraseForm sealing={sealing} />
      <OtherKeys sealing={sealing} />
    </Section>
  );
}

function PassphraseForm({ sealing }: { sealing: RoundSealing }) {
  const m = useMessages('keys');
  const { run, isBusy, problem } = useKeyWork();
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    setMissing(passphrase.trim() === '');
    if (passphrase.trim() === '') return;
    void run(() => openRoundKey(sealing, { keyFile: sealing.keyFile, passphrase }));
  };
  const fault = problem === null ? undefined : m.problems[problem];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit();
      }}
    >
      <Stack gap={4}>
        <PassphraseField
          label={m.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={isMissing ? m.passphraseMissing : fault}
        />
        <Row>
          <Button type="submit" weight="primary" disabled={isBusy}>
            {m.unlock}
          </Button>
          <p role="status">{isBusy && m.opening}</p>
        </Row>
      </Stack>
    </form>
  );
}
