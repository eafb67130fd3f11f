import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { wipeDevice, type WipePlace } from '../../../storage/wipe.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { countOthers } from './count-others.ts';

interface FinishDialogProps {
  entry: OutboxEntry;
  isOpen: boolean;
  onClose: () => void;
  onWiped: (left: readonly WipePlace[]) => void;
}

/** Cannot be undone: so the file has left the device by then, or the person does without it. */
export function FinishDialog({ entry, isOpen, onClose, onWiped }: FinishDialogProps) {
  const m = useMessages('sealed');
  return (
    <Dialog title={m.finishTitle} isOpen={isOpen} onClose={onClose}>
      <FinishForm entry={entry} onClose={onClose} onWiped={onWiped} />
    </Dialog>
  );
}

function FinishForm({ entry, onClose, onWiped }: Omit<FinishDialogProps, 'isOpen'>) {
  const m = useMessages('sealed');
  const store = useStore();
  const others = useLiveQuery(() => countOthers(store, entry), [store, entry]) ?? 0;
  const isSent = entry.state !== 'sealed';
  const [isSure, setSure] = useState(isSent);
  const [isMissing, setMissing] = useState(false);
  const [isWiping, setWiping] = useState(false);

  const finish = () => {
    if (!isSure) return setMissing(true);
    setWiping(true);
    void wipeDevice(store).then(onWiped);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWiping) finish();
      }}
    >
      <Stack gap={4}>
        <p>{isSent ? m.finishSent : m.finishNotSent}</p>
        {others > 0 && (
          <Notice>
            <p>{m.finishOthers({ count: others })}</p>
          </Notice>
        )}
        {!isSent && (
          <CheckField
            label={m.finishSure}
            checked={isSure}
            onChange={(event) => setSure(event.target.checked)}
          />
        )}
        {isMissing && !isSure && (
          <Notice kind="problem">
            <p>{m.finishSureMissing}</p>
          </Notice>
        )}
        <Row>
          <Button type="submit" weight="danger" disabled={isWiping}>
            {isWiping ? m.finishing : m.finishYes}
          </Button>
          <Button onClick={onClose} disabled={isWiping}>
            {m.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
