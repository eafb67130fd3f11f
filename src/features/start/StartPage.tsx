import { lazy, Suspense } from 'react';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Doors } from './Doors.tsx';
import { TryExample } from './TryExample.tsx';

const WhatIsHere = lazy(async () => ({ default: (await import('./WhatIsHere.tsx')).WhatIsHere }));

/** Three doors, one for each person; on a second day, what was begun comes first. */
export function StartPage() {
  const m = useMessages('start');
  return (
    <Page documentTitle={m.documentTitle} title={m.title} lead={<p>{m.lead}</p>}>
      <Suspense fallback={null}>
        <WhatIsHere />
      </Suspense>
      <Doors />
      <Section title={m.exampleTitle} lead={m.exampleLead}>
        <TryExample />
      </Section>
    </Page>
  );
}
