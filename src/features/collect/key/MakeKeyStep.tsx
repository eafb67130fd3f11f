import { useState } from 'react';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import type { KeyPair } from '../../../files/sealing/age.ts';
import type { MadeRoundKeys } from '../../../files/sealing/tasks.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import type { SealedRound } from '../parts/use-sealed-round.ts';
import { Know } from './Know.tsx';
import { MakeKeyForm, type WantedKey } from './MakeKeyForm.tsx';
import { makeSealing } from './make-sealing.ts';
import { inWorker } from './session.ts';
import { SheetStep } from './SheetStep.tsx';
import { useKeyWork } from './use-key-work.ts';

interface Made {
  readonly keys: MadeRoundKeys;
  readonly sheet: KeyPair;
}

interface MakeKeyStepProps {
  sealed: SealedRound;
  onMade?: () => void;
  /** Where a key is here already: back to it. */
  onCancel?: () => void;
}

/** Makes the round's two keys. Nothing is kept before the second one is in safe hands. */
export function MakeKeyStep({ sealed, onMade, onCancel }: MakeKeyStepProps) {
  const m = useMessages('keys');
  const language = useLanguage();
  const store = useStore();
  const [made, setMade] = useState<Made | null>(null);
  const { run, isBusy, problem } = useKeyWork();
  const writing = useWrite();

  const { round, network, sealing } = sealed;

  const keep = async (keys: MadeRoundKeys, second: RoundSealing['second']) => {
    const made = makeSealing(round.id, keys, second, language);
    const rev = (sealing?.rev ?? 0) + 1;
    const isKept = await writing.write(() => store.sealings.put({ ...made, rev }));
    if (isKept) onMade?.();
  };

  const make = async ({ passphrase, deputy }: WantedKey) => {
    const keys = await run(() => inWorker((worker) => worker.do('makeRoundKeys', { passphrase })));
    if (keys === null) return;
    if (deputy !== null) {
      await keep(keys, { kind: 'deputy', recipient: deputy });
      return;
    }
    const sheet = await run(() => inWorker((worker) => worker.do('makeSheet', null)));
    if (sheet !== null) setMade({ keys, sheet });
  };

  if (made !== null) {
    return (
      <>
        <SheetStep
          round={round.label}
          network={network.name}
          sheet={made.sheet}
          isBusy={writing.isWriting}
          onBack={() => setMade(null)}
          onSafe={() => void keep(made.keys, { kind: 'sheet', recipient: made.sheet.recipient })}
        />
        <StorageProblemNotice problem={writing.problem} />
      </>
    );
  }
  return (
    <Stack gap={5}>
      <p>{m.makeLead}</p>
      <Know sentences={m.know({ k: round.k })} />
      <MakeKeyForm
        isBusy={isBusy || writing.isWriting}
        problem={problem === null ? null : m.problems[problem]}
        onMake={(wanted) => void make(wanted)}
        onCancel={onCancel}
      />
      <StorageProblemNotice problem={writing.problem} />
    </Stack>
  );
}
