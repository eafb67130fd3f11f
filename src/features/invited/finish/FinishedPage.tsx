import { useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { wipeDevice, type WipePlace } from '../../../storage/wipe.ts';
import { Button } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';

interface FinishedPageProps {
  left: readonly WipePlace[];
  onWiped: (left: readonly WipePlace[]) => void;
}

/** The last page: nothing is left, or how to get rid of what is. */
export function FinishedPage({ left, onWiped }: FinishedPageProps) {
  const m = useMessages('sealed');
  const store = useStore();
  const [isBusy, setBusy] = useState(false);
  const isDone = left.length === 0;
  useEffect(() => {
    if (!isDone) return;
    // The address names the sealed file no more, and the next place begins with a page of its own.
    history.replaceState(null, '', '#/');
    window.addEventListener('hashchange', () => location.reload(), { once: true });
  }, [isDone]);
  const retry = async () => {
    setBusy(true);
    onWiped(await wipeDevice(store));
    setBusy(false);
  };
  if (isDone) {
    return (
      <Page documentTitle={m.finishedTitle} title={m.finishedTitle} lead={<p>{m.finishedText}</p>}>
        <p>{m.finishedFiles}</p>
      </Page>
    );
  }
  return (
    <Page documentTitle={m.leftTitle} title={m.leftTitle} lead={<p role="alert">{m.leftText}</p>}>
      <Row>
        <Button disabled={isBusy} onClick={() => void retry()}>
          {m.tryAgain}
        </Button>
      </Row>
    </Page>
  );
}
