import { useLiveQuery } from 'dexie-react-hooks';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { useStore } from '../../storage/store-context.tsx';
import { Section } from '../../ui/Page.tsx';
import { Continue } from './Continue.tsx';
import { readWhatIsHere } from './what-is-here.ts';

/** What was begun on this device; nothing on a new one. */
export function WhatIsHere() {
  const m = useMessages('start');
  const store = useStore();
  const here = useLiveQuery(() => readWhatIsHere(store), [store]);
  if (here === undefined || here.length === 0) return null;
  return (
    <Section title={m.continueTitle}>
      <Continue entries={here} />
    </Section>
  );
}
