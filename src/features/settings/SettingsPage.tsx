import { useState } from 'react';
import { useMessages } from '../../i18n/i18n-context.tsx';
import type { WipePlace } from '../../storage/wipe.ts';
import { Page } from '../../ui/Page.tsx';
import { AppearanceSection } from './appearance/AppearanceSection.tsx';
import { BackupSection } from './backup/BackupSection.tsx';
import { RestoreSection } from './backup/RestoreSection.tsx';
import { KeepingSection } from './keeping/KeepingSection.tsx';
import { TrashSection } from './trash/TrashSection.tsx';
import { WipedPage } from './wipe/WipedPage.tsx';
import { WipeSection } from './wipe/WipeSection.tsx';

/** How Concord looks, and what it keeps: from what one changes often to what one does once. */
export function SettingsPage() {
  const m = useMessages('settings');
  const [left, setLeft] = useState<readonly WipePlace[] | null>(null);
  if (left !== null) return <WipedPage left={left} onWiped={setLeft} />;
  return (
    <Page documentTitle={m.title} title={m.title} lead={<p>{m.lead}</p>}>
      <AppearanceSection />
      <KeepingSection />
      <BackupSection />
      <RestoreSection />
      <TrashSection />
      <WipeSection onWiped={setLeft} />
    </Page>
  );
}
