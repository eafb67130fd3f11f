import { useEffect, useState } from 'react';
import type { InvitedQuestionnaire } from '../../../domain/network/invitation.ts';
import {
  makeInvitation,
  type Invitation,
  type Invitee,
} from '../../../domain/network/invitation.ts';
import type { Round } from '../../../domain/network/round.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { LanguageField } from '../parts/LanguageField.tsx';
import { loadInvited } from '../parts/round-questionnaires.ts';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import { InvitationDetails } from './InvitationDetails.tsx';
import { placesOf } from './places.ts';
import { SaveAllLinks } from './SaveAllLinks.tsx';

/** Every invitation, each with its link, file, code and texts. */
export function Invitations({ sealed }: { sealed: KeyedRound }) {
  const m = useMessages('invite');
  const language = useLanguage();
  const { round, network, sealing } = sealed;
  const questionnaires = useInvited(round);
  const [textLanguage, setTextLanguage] = useState(sealing.language);
  if (questionnaires === undefined) return null;
  if (questionnaires === null) {
    return (
      <Notice kind="problem">
        <p>{m.questionnairesFailed}</p>
      </Notice>
    );
  }
  const names = seatNames(network.seats, sealing.language);
  const invite = (invitee: Invitee): Invitation =>
    makeInvitation({ network, round, sealing, questionnaires, seatNames: names }, invitee);
  const places = placesOf(sealed, seatNames(network.seats, language), m);
  const isEach = sealing.tokens !== null;
  return (
    <Stack gap={4}>
      <div>
        <h3>{m.listTitle({ count: places.length })}</h3>
        <p>{isEach ? m.listLead : m.allLead}</p>
      </div>
      <LanguageField label={m.mailLanguage} value={textLanguage} onChange={setTextLanguage} />
      <div>
        {places.map((place) => (
          <InvitationDetails
            key={place.key}
            place={place}
            round={round}
            language={textLanguage}
            invite={invite}
            isOpen={!isEach}
          />
        ))}
      </div>
      {isEach && (
        <SaveAllLinks places={places} round={round} language={textLanguage} invite={invite} />
      )}
    </Stack>
  );
}

/** Undefined while they load, null when they did not. */
function useInvited(round: Round): InvitedQuestionnaire[] | null | undefined {
  const [invited, setInvited] = useState<InvitedQuestionnaire[] | null>();
  const { id } = round;
  useEffect(() => {
    let isCurrent = true;
    const show = (found: InvitedQuestionnaire[] | null) => {
      if (isCurrent) setInvited(found);
    };
    loadInvited(round).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
    // An issued round keeps its questionnaires.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  return invited;
}
