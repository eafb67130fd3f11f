import { useLocation } from 'wouter';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { takeBack } from '../../../domain/response/change.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { handOver } from '../../../storage/person-here.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';
import { Eyebrow } from '../page/Eyebrow.tsx';
import { progressOf, reviewPath } from '../pages.ts';

/** Confirms, says what happens next, and lets the person change their mind while that is possible. */
export function HandedInPage({ answering }: { answering: Answering }) {
  const m = useMessages('review');
  const [, navigate] = useLocation();
  const { draft, response, questionnaires, round, mode, isReadOnly } = answering;
  const canTakeBack = round !== null && !isClosed(round) && !isReadOnly;
  const isTogether = mode === 'consensus';
  const roundPath = `/rounds/${response.roundId ?? ''}`;
  return (
    <Page
      documentTitle={m.handedIn}
      eyebrow={<Eyebrow answering={answering} />}
      title={m.handedIn}
      lead={<p>{m.handedInCount(progressOf(response, questionnaires))}</p>}
    >
      <Stack gap={5}>
        <p>{isTogether ? m.handedInTogether : m.handedInNext}</p>
        <Row>
          {isTogether ? (
            <ButtonLink to={roundPath} weight="primary">
              {m.toRound}
            </ButtonLink>
          ) : (
            <Button
              weight="primary"
              onClick={() => {
                handOver();
                navigate(`${roundPath}/next`);
              }}
            >
              {m.passOn}
            </Button>
          )}
          {canTakeBack && (
            <Button
              onClick={() => {
                draft.change(takeBack);
                navigate(reviewPath(response), { replace: true });
              }}
            >
              {m.takeBack}
            </Button>
          )}
        </Row>
        {!isTogether && <p>{m.passOnHint}</p>}
      </Stack>
    </Page>
  );
}
