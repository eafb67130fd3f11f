import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';
import { MissingPage } from '../MissingPage.tsx';
import { withQuestionnaires, type Opened } from '../open/open-invitation.ts';
import { ProblemPage } from '../open/ProblemPage.tsx';
import { WelcomePage } from './WelcomePage.tsx';

/** The page behind the link, once more, for whoever is at the device next. */
export function KeptPage() {
  const store = useStore();
  const { invitationId } = useParams();
  const [opened, setOpened] = useState<Opened | null>();
  useEffect(() => {
    let isHere = true;
    const open = async () => {
      const found = await openKept(store, invitationId);
      if (isHere) setOpened(found);
    };
    open().catch((error: unknown) => {
      // For the page that stands in for one that cannot be shown.
      setOpened(() => {
        throw error;
      });
    });
    return () => {
      isHere = false;
    };
  }, [store, invitationId]);
  if (opened === undefined) return null;
  if (opened === null) return <MissingPage />;
  return opened.ok ? (
    <WelcomePage {...opened.value} hasLink={false} />
  ) : (
    <ProblemPage problem={opened.error} />
  );
}

async function openKept({ invitations }: Store, id: string | undefined): Promise<Opened | null> {
  const kept = (await invitations.list()).find((one) => one.id === id);
  return kept === undefined ? null : withQuestionnaires(kept.invitation);
}
