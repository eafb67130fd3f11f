import { useState } from 'react';
import { err } from '../../../domain/kernel/result.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { changeSealing } from '../parts/change-sealing.ts';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import { KeyFileButton } from './KeyFileButton.tsx';
import { KeyFileForm } from './KeyFileForm.tsx';
import { MakeKeyStep } from './MakeKeyStep.tsx';
import { lockKey, openRoundKey, type Attempt } from './session.ts';
import { useKeyWork } from './use-key-work.ts';

/** Nobody is invited before the saved key file was opened: forty answers depend on that file. */
export function ProveKeyStep({ sealed }: { sealed: KeyedRound }) {
  const m = useMessages('keys');
  const store = useStore();
  const { run, isBusy, problem } = useKeyWork();
  const { write, problem: notSaved } = useWrite();
  const [isAnew, setAnew] = useState(false);
  const { sealing, round, network } = sealed;

  const prove = async (attempt: Attempt) => {
    const opened = await run(async () => {
      const result = await openRoundKey(sealing, attempt);
      if (!result.ok || result.value.recipient === sealing.recipient) return result;
      lockKey();
      return err('otherKey');
    });
    if (opened === null) return;
    await write(() => changeSealing(store, round.id, (one) => ({ ...one, openedOnce: true })));
  };

  if (isAnew) {
    const back = () => setAnew(false);
    return <MakeKeyStep sealed={sealed} onMade={back} onCancel={back} />;
  }
  return (
    <Stack gap={5}>
      <p>{m.proveText}</p>
      <KeyFileButton keyFile={sealing.keyFile} parts={[network.name, round.label]} />
      <KeyFileForm
        fileLabel={m.keyFile}
        passphraseLabel={m.passphrase}
        action={m.prove}
        isBusy={isBusy}
        problem={problem}
        onAttempt={(attempt) => void prove(attempt)}
      />
      <StorageProblemNotice problem={notSaved} />
      <Row>
        <Button weight="quiet" onClick={() => setAnew(true)}>
          {m.againFromStart}
        </Button>
      </Row>
    </Stack>
  );
}
