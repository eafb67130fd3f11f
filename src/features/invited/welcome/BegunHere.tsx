import { useLocation } from 'wouter';
import type { Invitation } from '../../../domain/network/invitation.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { sitDown } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { sealedPath } from '../paths.ts';
import { CodeForm } from './CodeForm.tsx';
import type { Begun, Here } from './use-here.ts';

interface BegunHereProps {
  invitation: Invitation;
  here: Here;
  hasLink: boolean;
  onPassOn: () => void;
}

/** The same link opened again: on to where the person stopped, or to what was sealed. */
export function BegunHere({ invitation, here, hasLink, onPassOn }: BegunHereProps) {
  const { mine, others } = here;
  if (mine === undefined) return others.length > 0 && <CodeForm drafts={others} />;
  const isForOne = invitation.token !== null;
  return (
    <>
      {mine.kind === 'draft' ? (
        <GoOn draft={mine.response} />
      ) : (
        <AlreadySealed sealed={mine} isTheirs={hasLink && isForOne} />
      )}
      {!isForOne && <SomebodyElse mine={mine} onPassOn={onPassOn} />}
    </>
  );
}

function GoOn({ draft }: { draft: QuestionnaireResponse }) {
  const m = useMessages('invited');
  const [, navigate] = useLocation();
  const answered = Object.values(draft.answers).reduce(
    (sum, answers) => sum + Object.keys(answers).length,
    0,
  );
  return (
    <Notice title={m.continueTitle}>
      <p>{m.continueText({ answered })}</p>
      <Row>
        <Button
          weight="primary"
          onClick={() => {
            sitDown(draft.id);
            navigate(`/answer/${draft.id}`);
          }}
        >
          {m.continue}
        </Button>
      </Row>
    </Notice>
  );
}

interface AlreadySealedProps {
  sealed: Extract<Begun, { kind: 'sealed' }>;
  /** Shown by the link: then the answers may be changed, too. */
  isTheirs: boolean;
}

function AlreadySealed({ sealed: { responseId, entry }, isTheirs }: AlreadySealedProps) {
  const m = useMessages('invited');
  const [, navigate] = useLocation();
  return (
    <Notice title={m.handedInTitle}>
      <p>{m.states[entry.state]}</p>
      <Row>
        <Button
          weight="primary"
          onClick={() => {
            if (isTheirs) sitDown(responseId);
            navigate(sealedPath(responseId));
          }}
        >
          {m.toSealed}
        </Button>
      </Row>
    </Notice>
  );
}

/** One link for all, and one device for several: what the person before answered is shut. */
function SomebodyElse({ mine, onPassOn }: { mine: Begun; onPassOn: () => void }) {
  const m = useMessages('invited');
  const sealed = useMessages('sealed');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const passOn = async () => {
    const isShut =
      mine.kind === 'draft' || (await write(() => store.outbox.clearAnswers(mine.responseId)));
    if (isShut) onPassOn();
  };
  return (
    <details>
      <summary>{m.somebodyElse}</summary>
      <p>{mine.kind === 'draft' ? m.somebodyElseDraft : sealed.nextPersonText}</p>
      <StorageProblemNotice problem={problem} />
      <Row>
        <Button onClick={() => void passOn()} disabled={isWriting}>
          {sealed.nextPerson}
        </Button>
      </Row>
    </details>
  );
}
