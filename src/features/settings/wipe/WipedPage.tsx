import { useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { wipeDevice, type WipePlace } from '../../../storage/wipe.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';

interface WipedPageProps {
  left: readonly WipePlace[];
  onWiped: (left: readonly WipePlace[]) => void;
}

/** The last page: says that nothing is left, or what is and how to get rid of it. */
export function WipedPage({ left, onWiped }: WipedPageProps) {
  const m = useMessages('settings');
  const store = useStore();
  const [isBusy, setBusy] = useState(false);
  const isDone = left.length === 0;
  useEffect(() => {
    // What this page held is gone, so the next place begins with a page of its own.
    if (isDone) window.addEventListener('hashchange', () => location.reload(), { once: true });
  }, [isDone]);
  const retry = async () => {
    setBusy(true);
    onWiped(await wipeDevice(store));
    setBusy(false);
  };
  if (isDone) {
    return (
      <Page documentTitle={m.wipedTitle} title={m.wipedTitle} lead={<p>{m.wipedText}</p>}>
        <p>{m.wipedFiles}</p>
      </Page>
    );
  }
  return (
    <Page documentTitle={m.wipeLeftTitle} title={m.wipeLeftTitle}>
      <Notice kind="problem">
        <p>{m.wipeLeftText}</p>
        <ul>
          {left.map((place) => (
            <li key={place}>{m.wipeLeft[place]}</li>
          ))}
        </ul>
      </Notice>
      <div>
        <Button disabled={isBusy} onClick={() => void retry()}>
          {m.tryAgain}
        </Button>
      </div>
    </Page>
  );
}
