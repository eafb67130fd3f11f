import { useState } from 'react';
import type { Result } from '../../../domain/kernel/result.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import type { KeyFileProblem } from '../../../files/sealing/key-file.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { changeSealing } from '../parts/change-sealing.ts';
import { passphraseFault } from './passphrase.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { PassphraseFields } from './PassphraseFields.tsx';
import { inWorker, type KeyProblem } from './session.ts';
import { useKeyWork } from './use-key-work.ts';

const nothingTyped = { passphrase: '', again: '' };

/** Puts the same key under another passphrase. */
export function ChangePassphrase({ sealing }: { sealing: RoundSealing }) {
  const m = useMessages('keys');
  const store = useStore();
  const { run, isBusy, problem } = useKeyWork();
  const writing = useWrite();
  const [before, setBefore] = useState('');
  const [next, setNext] = useState(nothingTyped);
  const [isChecked, setChecked] = useState(false);
  const [isChanged, setChanged] = useState(false);

  const submit = async () => {
    setChanged(false);
    setChecked(true);
    if (before.trim() === '' || passphraseFault(next) !== null) return;
    const keyFile = await run(() => rewrite(sealing.keyFile, before, next.passphrase));
    if (keyFile === null) return;
    const isSaved = await writing.write(() =>
      changeSealing(store, sealing.id, (latest) => ({ ...latest, keyFile })),
    );
    if (!isSaved) return;
    setBefore('');
    setNext(nothingTyped);
    setChecked(false);
    setChanged(true);
  };
  const fault = problem === null ? undefined : m.problems[problem];

  return (
    <Section title={m.changeTitle} lead={m.changeText}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void submit();
        }}
      >
        <Stack gap={4}>
          <PassphraseField
            label={m.passphraseNow}
            value={before}
            onChange={setBefore}
            error={isChecked && before.trim() === '' ? m.passphraseMissing : fault}
          />
          <PassphraseFields
            label={m.passphraseNext}
            value={next}
            onChange={setNext}
            isChecked={isChecked}
          />
          <StorageProblemNotice problem={writing.problem} />
          <Row>
            <Button type="submit" disabled={isBusy}>
              {m.change}
            </Button>
          </Row>
          <p role="status">{isBusy ? m.making : isChanged && m.changed}</p>
        </Stack>
      </form>
    </Section>
  );
}

async function rewrite(
  keyFile: string,
  passphrase: string,
  next: string,
): Promise<Result<string, KeyProblem>> {
  const asked = await inWorker<Result<string, KeyFileProblem>>((worker) =>
    worker.do('changePassphrase', { keyFile, passphrase, next }),
  );
  return asked.ok ? asked.value : asked;
}
