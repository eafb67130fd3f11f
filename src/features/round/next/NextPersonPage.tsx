import { useEffect } from 'react';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { handOver } from '../../../storage/person-here.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { MissingRound } from '../parts/MissingRound.tsx';
import { useRound, type StoredRound } from '../parts/use-round.ts';
import { MeetingPage } from './MeetingPage.tsx';
import { WelcomePage } from './WelcomePage.tsx';

/** Where the device changes hands: whatever was open before is shut by arriving here. */
export function NextPersonPage() {
  const stored = useRound();
  useEffect(handOver, []);
  if (stored === undefined) return null;
  if (stored === null) return <MissingRound />;
  if (isClosed(stored.round)) return <RoundIsClosed stored={stored} />;
  return stored.round.mode === 'survey' ? (
    <WelcomePage stored={stored} />
  ) : (
    <MeetingPage stored={stored} />
  );
}

function RoundIsClosed({ stored: { round } }: { stored: StoredRound }) {
  const m = useMessages('round');
  const next = useMessages('round-next');
  return (
    <Page
      documentTitle={next.roundClosedTitle}
      eyebrow={round.label}
      title={next.roundClosedTitle}
      lead={<p>{next.roundClosedText}</p>}
    >
      <Row>
        <ButtonLink to={`/rounds/${round.id}`}>{m.toRound}</ButtonLink>
      </Row>
    </Page>
  );
}
