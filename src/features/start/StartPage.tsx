import { useLiveQuery } from 'dexie-react-hooks';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { useStore } from '../../storage/store-context.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Continue } from './Continue.tsx';
import { Doors } from './Doors.tsx';
import { TryExample } from './TryExample.tsx';
import { readWhatIsHere } from './what-is-here.ts';

/** Three doors, one for each person; on a second day, what was begun comes first. */
export function StartPage() {
  const m = useMessages('start');
  const store = useStore();
  const here = useLiveQuery(() => readWhatIsHere(store), [store]);
  return (
    <Page documentTitle={m.documentTitle} title={m.title} lead={<p>{m.lead}</p>}>
      {here !== undefined && here.length > 0 && (
        <Section title={m.continueTitle}>
          <Continue entries={here} />
        </Section>
      )}
      <Doors />
      <Section title={m.exampleTitle} lead={m.exampleLead}>
        <TryExample />
      </Section>
    </Page>
  );
}
