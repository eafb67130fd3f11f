import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { useStoreSoon } from '../../storage/store-context.tsx';
import type { Store } from '../../storage/store.ts';
import { Section } from '../../ui/Page.tsx';
import { Continue } from './Continue.tsx';
import { readWhatIsHere } from './what-is-here.ts';

/** What was begun on this device; nothing on a new one, or while it cannot be read. */
export function WhatIsHere() {
  const soon = useStoreSoon();
  const [store, setStore] = useState<Store>();
  useEffect(() => {
    // Where it does not come, the notice above the page says why; the doors stay open.
    soon.then(setStore, () => undefined);
  }, [soon]);
  return store === undefined ? null : <Begun store={store} />;
}

function Begun({ store }: { store: Store }) {
  const m = useMessages('start');
  const here = useLiveQuery(() => readWhatIsHere(store), [store]);
  if (here === undefined || here.length === 0) return null;
  return (
    <Section title={m.continueTitle}>
      <Continue entries={here} />
    </Section>
  );
}
