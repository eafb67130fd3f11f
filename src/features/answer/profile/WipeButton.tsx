import { useState } from 'react';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { wipeQuickScan } from '../quick-scan/finish-quick-scan.ts';

interface WipeButtonProps {
  response: QuestionnaireResponse;
  isReadOnly: boolean;
  onWiped: () => void;
}

/** For those who share a device: asks once, then nothing of the answers is left. */
export function WipeButton({ response, isReadOnly, onWiped }: WipeButtonProps) {
  const m = useMessages('profile');
  const { quickScan } = useMessages('answer');
  const shell = useMessages('shell');
  const store = useStore();
  const { write, isWriting, problem } = useWrite();
  const [isAsking, setAsking] = useState(false);
  const wipe = async () => {
    if (await write(() => wipeQuickScan(store, response, quickScan))) onWiped();
  };
  return (
    <>
      <Button weight="quiet" onClick={() => setAsking(true)} disabled={isReadOnly}>
        {m.wipe}
      </Button>
      <Dialog title={m.wipeTitle} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{m.wipeText}</p>
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button weight="danger" onClick={() => void wipe()} disabled={isWriting}>
            {m.wipeYes}
          </Button>
          <Button onClick={() => setAsking(false)}>{shell.cancel}</Button>
        </Row>
      </Dialog>
    </>
  );
}
