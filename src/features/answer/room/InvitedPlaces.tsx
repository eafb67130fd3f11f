import { Redirect } from 'wouter';
import type { Invitation } from '../../../domain/network/invitation.ts';
import { spellResumeCode } from '../../../domain/response/resume-code.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Draft } from '../../../storage/use-draft.ts';
import { pagesOf } from '../pages.ts';
import { AnswerPlaces } from './AnswerPlaces.tsx';
import { useInvitedQuestionnaires } from './invited-questionnaires.ts';
import { UnreadablePage } from './ObstaclePages.tsx';

interface InvitedPlacesProps {
  draft: Draft;
  response: QuestionnaireResponse;
  invitation: Invitation;
}

/** The pages of a response to an invitation, in which stands all that its round asks. */
export function InvitedPlaces({ draft, response, invitation }: InvitedPlacesProps) {
  const asked = useInvitedQuestionnaires(invitation);
  const { label, mode } = invitation.round;
  if (!asked.ok) {
    return <UnreadablePage obstacle={{ kind: 'unknownQuestionnaire', id: asked.error.id }} />;
  }
  if (response.state === 'handedIn') {
    return <Redirect to={`/invited/sealed/${response.id}`} replace />;
  }
  return (
    <AnswerPlaces
      answering={{
        draft,
        response,
        questionnaires: asked.value,
        round: null,
        invited: {
          invitation,
          label,
          whoReads: <WhoReads invitation={invitation} code={spellResumeCode(response.id)} />,
        },
        mode,
        pages: pagesOf(response, asked.value),
        isReadOnly: draft.lock !== 'mine',
      }}
    />
  );
}

/** What happens until handing in, and how to come back. */
function WhoReads({ invitation, code }: { invitation: Invitation; code: string }) {
  const m = useMessages('invited');
  return (
    <p>
      {m.keptShort({ network: invitation.network })} {m.code({ code })}
    </p>
  );
}
