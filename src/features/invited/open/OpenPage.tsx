import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Page } from '../../../ui/Page.tsx';
import { WelcomePage } from '../welcome/WelcomePage.tsx';
import { HereList } from './HereList.tsx';
import type { OpenInvitation } from './open-invitation.ts';
import { OpenForm } from './OpenForm.tsx';

/** For those who got a file, or whose link did not open by itself. */
export function OpenPage() {
  const m = useMessages('invited');
  const [opened, setOpened] = useState<OpenInvitation>();
  if (opened !== undefined) return <WelcomePage {...opened} hasLink />;
  return (
    <Page documentTitle={m.openTitle} title={m.openTitle} lead={<p>{m.openLead}</p>}>
      <OpenForm onOpen={setOpened} />
      <HereList />
    </Page>
  );
}
