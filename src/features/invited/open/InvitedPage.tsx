import { use } from 'react';
import { useParams } from 'wouter';
import { invitationRoute } from '../../../files/invitation/write-invitation.ts';
import { WelcomePage } from '../welcome/WelcomePage.tsx';
import { openInvitation } from './open-invitation.ts';
import { OpenPage } from './OpenPage.tsx';
import { once } from './once.ts';
import { ProblemPage } from './ProblemPage.tsx';

/** Where a link leads: everything of it stands in the address, behind the #. */
export function InvitedPage() {
  const { '*': code = '' } = useParams();
  return code === '' ? <OpenPage /> : <FromLink key={code} code={code} />;
}

const openLink = once((code: string) => openInvitation(`${invitationRoute}${code}`));

function FromLink({ code }: { code: string }) {
  const opened = use(openLink(code));
  return opened.ok ? (
    <WelcomePage {...opened.value} hasLink />
  ) : (
    <ProblemPage problem={opened.error} />
  );
}
