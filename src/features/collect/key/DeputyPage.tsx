import { useState } from 'react';
import type { SealingTasks } from '../../../files/sealing/tasks.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import words from '../parts/Words.module.css';
import { KeyFileButton } from './KeyFileButton.tsx';
import { Know } from './Know.tsx';
import { passphraseFault } from './passphrase.ts';
import { PassphraseFields } from './PassphraseFields.tsx';
import { inWorker } from './session.ts';
import { useKeyWork } from './use-key-work.ts';

type MadeKey = SealingTasks['makeKeyFile']['output'];

/** A deputy makes a key on a device of their own, and sends its public half. */
export function DeputyPage() {
  const m = useMessages('keys');
  const [made, setMade] = useState<MadeKey | null>(null);
  return (
    <Page documentTitle={m.deputyTitle} title={m.deputyTitle} lead={<p>{m.deputyLead}</p>}>
      {made === null ? (
        <Stack gap={5}>
          <Know sentences={m.deputyKnow} />
          <DeputyForm onMade={setMade} />
        </Stack>
      ) : (
        <Section title={m.deputyMade} lead={m.deputyMadeText}>
          <KeyFileButton keyFile={made.keyFile} parts={['concord', 'deputy']} weight="primary" />
          <div>
            <h3>{m.publicKey}</h3>
            <p className={words.mono}>{made.recipient}</p>
          </div>
          <CopyButton label={m.copyPublicKey} text={made.recipient} said={m} />
        </Section>
      )}
    </Page>
  );
}

function DeputyForm({ onMade }: { onMade: (made: MadeKey) => void }) {
  const m = useMessages('keys');
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [isChecked, setChecked] = useState(false);
  const { run, isBusy, problem } = useKeyWork();
  const submit = async () => {
    setChecked(true);
    if (passphraseFault(typed) !== null) return;
    const { passphrase } = typed;
    const made = await run(() => inWorker((worker) => worker.do('makeKeyFile', { passphrase })));
    if (made !== null) onMade(made);
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
        <PassphraseFields value={typed} onChange={setTyped} isChecked={isChecked} />
        {problem !== null && (
          <Notice kind="problem">
            <p>{m.problems[problem]}</p>
          </Notice>
        )}
        <Row>
          <Button type="submit" weight="primary" disabled={isBusy}>
            {m.make}
          </Button>
          <p role="status">{isBusy && m.making}</p>
        </Row>
      </Stack>
    </form>
  );
}
