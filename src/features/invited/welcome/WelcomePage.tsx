import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import type { OpenInvitation } from '../open/open-invitation.ts';
import { ProblemPage } from '../open/ProblemPage.tsx';
import { minutesOf } from './asked.ts';
import { BeginForm } from './BeginForm.tsx';
import { BegunHere } from './BegunHere.tsx';
import { Purpose } from './Purpose.tsx';
import { Readers } from './Readers.tsx';
import { useHere } from './use-here.ts';
import styles from './WelcomePage.module.css';
import { TheirWords } from './TheirWords.tsx';

interface WelcomePageProps extends OpenInvitation {
  /** The person came with the link or the file, not by way of what is on the device. */
  hasLink: boolean;
}

/** What a member reads before the first question: who asks, why, and who can read the answers. */
export function WelcomePage({ invitation, asked, hasLink }: WelcomePageProps) {
  const m = useMessages('invited');
  const { here, passOn } = useHere(invitation, hasLink);
  if (here === undefined) return null;
  if (here.hasOtherKeys) return <ProblemPage problem="otherKeys" />;
  const { network, round, storage, language } = invitation;
  return (
    <Page
      documentTitle={m.welcomeTitle}
      eyebrow={`${network} · ${round.label}`}
      title={m.welcomeTitle}
      lead={<p>{m.welcomeLead({ network, minutes: minutesOf(asked) })}</p>}
    >
      <BegunHere invitation={invitation} here={here} hasLink={hasLink} onPassOn={passOn} />
      <div className={styles.reading}>
        <Section title={m.purposeTitle}>
          <Purpose invitation={invitation} asked={asked} />
        </Section>
        <Section title={m.readersTitle}>
          <Readers invitation={invitation} />
        </Section>
        <Section title={m.storageTitle}>
          {storage.trim() === '' ? (
            <p>{m.storageNone}</p>
          ) : (
            <TheirWords text={storage} language={language} />
          )}
        </Section>
      </div>
      {here.mine === undefined && !here.isTaken && (
        <BeginForm invitation={invitation} asked={asked} />
      )}
    </Page>
  );
}
