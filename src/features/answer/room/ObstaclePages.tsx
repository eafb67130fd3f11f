import type { Round } from '../../../domain/network/round.ts';
import { invitationIdOf } from '../../../domain/response/kept-invitation.ts';
import { questionnaireTitle } from '../../../files/built-in/questionnaire-names.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';
import type { Obstacle } from './questionnaires-of.ts';

/** The address leads to nothing that is here. */
export function MissingPage() {
  const m = useMessages('review');
  return (
    <Page documentTitle={m.missingTitle} title={m.missingTitle} lead={<p>{m.missingText}</p>}>
      <Row>
        <ButtonLink to="/quick-scan" weight="primary">
          {m.startQuickScan}
        </ButtonLink>
        <ButtonLink to="/">{m.toStart}</ButtonLink>
      </Row>
    </Page>
  );
}

export function NoRoundPage() {
  const m = useMessages('review');
  return (
    <Page documentTitle={m.noRoundTitle} title={m.noRoundTitle} lead={<p>{m.noRoundText}</p>}>
      <Row>
        <ButtonLink to="/networks" weight="primary">
          {m.toNetworks}
        </ButtonLink>
      </Row>
    </Page>
  );
}

/** A questionnaire that this Concord does not have, or has in a version that asks otherwise. */
export function UnreadablePage({ obstacle }: { obstacle: Obstacle }) {
  const m = useMessages('review');
  const read = useReadText();
  const text =
    obstacle.kind === 'unknownQuestionnaire'
      ? m.unknownQuestionnaire({ id: obstacle.id })
      : m.unknownVersion({
          title: read(questionnaireTitle(obstacle.entry.id)),
          version: obstacle.version,
          here: obstacle.entry.version,
        });
  return (
    <Page documentTitle={m.unreadableTitle} title={m.unreadableTitle} lead={<p>{text}</p>}>
      <Row>
        <ButtonLink to="/">{m.toStart}</ButtonLink>
      </Row>
    </Page>
  );
}

/** A draft whose round was closed before it was handed in: nobody's to look at any more. */
export function ClosedPage({ round }: { round: Round }) {
  const m = useMessages('review');
  return (
    <Page
      documentTitle={m.closedTitle}
      eyebrow={round.label}
      title={m.closedTitle}
      lead={<p>{m.closedText}</p>}
    >
      <Row>
        <ButtonLink to={`/rounds/${round.id}`}>{m.toRound}</ButtonLink>
      </Row>
    </Page>
  );
}

/** Somebody else's answers on a shared device: shown to nobody but that person. */
export function NotYoursPage({ answering }: { answering: Answering }) {
  const m = useMessages('review');
  const { response, round, invited } = answering;
  const isIn = response.state === 'handedIn';
  const title = isIn ? m.handedIn : m.notYoursTitle;
  return (
    <Page
      documentTitle={title}
      eyebrow={(round ?? invited)?.label}
      title={title}
      lead={<p>{isIn ? m.handedInLater : m.notYoursText}</p>}
    >
      <Row>
        <ButtonLink to={wayBack(answering)} weight="primary">
          {isIn ? m.nextPerson : m.enterCode}
        </ButtonLink>
      </Row>
    </Page>
  );
}

/** Where the next person begins, and the one before goes on with a code. */
function wayBack({ response, invited }: Answering): string {
  if (invited !== undefined) return `/invited/kept/${invitationIdOf(invited.invitation)}`;
  return `/rounds/${response.roundId ?? ''}/next`;
}
