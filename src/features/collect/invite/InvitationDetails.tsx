import { useEffect, useState } from 'react';
import { toFileName } from '../../../charts/figure/save-file.ts';
import type { Invitation, Invitee } from '../../../domain/network/invitation.ts';
import type { Round } from '../../../domain/network/round.ts';
import {
  writeInvitationFile,
  writeInvitationLink,
} from '../../../files/invitation/write-invitation.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Language } from '../../../i18n/language.ts';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { SaveButton } from '../parts/SaveButton.tsx';
import { InvitationCode } from './InvitationCode.tsx';
import { appAddress, mailFacts } from './mail-text.ts';
import { MailText } from './MailText.tsx';
import type { Place } from './places.ts';
import styles from './InvitationDetails.module.css';

interface InvitationDetailsProps {
  place: Place;
  round: Round;
  /** Of the texts to copy. */
  language: Language;
  invite: (invitee: Invitee) => Invitation;
  isOpen: boolean;
}

/** One invitation; what it holds is written only when somebody opens it. */
export function InvitationDetails({ place, isOpen, ...rest }: InvitationDetailsProps) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={styles.place}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{place.label}</summary>
      {wasOpened && <Ways place={place} {...rest} />}
    </details>
  );
}

interface Written {
  readonly link: string;
  readonly file: string;
}

function Ways({ place, round, language, invite }: Omit<InvitationDetailsProps, 'isOpen'>) {
  const m = useMessages('invite');
  const invitation = invite(place.invitee);
  const written = useWritten(invitation);
  if (written === undefined) return null;
  const { link, file } = written;
  const facts = mailFacts(invitation, round, link);
  const name = toFileName([round.label, place.label], 'invitation.json');
  return (
    <div className={styles.ways}>
      <Stack gap={4}>
        <p className={styles.link}>{link}</p>
        <Row>
          <CopyButton label={m.copyLink} text={link} said={m} />
          <SaveButton
            label={m.saveFile}
            name={name}
            content={file}
            type="application/json"
            savedAs={m.savedAs}
          />
        </Row>
        <MailText kind="invite" facts={facts} language={language} />
        <MailText kind="reminder" facts={facts} language={language} />
        <InvitationCode link={link} place={place.label} round={round.label} />
      </Stack>
    </div>
  );
}

function useWritten(invitation: Invitation): Written | undefined {
  const [written, setWritten] = useState<Written>();
  const key = JSON.stringify(invitation);
  useEffect(() => {
    let isCurrent = true;
    const write = async () => {
      const link = await writeInvitationLink(invitation, appAddress());
      const file = await writeInvitationFile(invitation);
      if (isCurrent) setWritten({ link, file });
    };
    void write();
    return () => {
      isCurrent = false;
    };
    // The same invitation is made anew with every drawing: what it says is what counts.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return written;
}
