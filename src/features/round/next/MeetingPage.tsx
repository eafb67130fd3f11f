import { useState } from 'react';
import { useLocation } from 'wouter';
import { ResponseId } from '../../../domain/kernel/ids.ts';
import { draftInRound } from '../../../domain/response/draft.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { askToPersist } from '../../../storage/persistence.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { meetingResponse } from '../parts/meeting.ts';
import type { StoredRound } from '../parts/use-round.ts';
import { Readers } from './WelcomePage.tsx';

/** The meeting answers as one: begin, or go on where it stopped. */
export function MeetingPage({ stored: { round, network, responses } }: { stored: StoredRound }) {
  const m = useMessages('round');
  const next = useMessages('round-next');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  // Chosen once for this page: beginning twice is still one response.
  const [id] = useState(() => ResponseId.parse(newId()));
  const begun = meetingResponse(round, responses);

  const begin = async () => {
    void askToPersist();
    const isSaved = await write(() => store.responses.put(draftInRound(id, round, null)));
    if (isSaved) navigate(`/answer/${id}`, { replace: true });
  };

  return (
    <Page
      documentTitle={next.meetingNextTitle}
      eyebrow={`${network.name} · ${round.label}`}
      title={next.meetingNextTitle}
      lead={<p>{next.meetingNextLead}</p>}
    >
      <Section title={next.readersTitle}>
        <Readers sentences={next.meetingReaders} />
      </Section>
      <Stack gap={3}>
        <StorageProblemNotice problem={problem} />
        <Row>
          {begun === undefined ? (
            <Button weight="primary" disabled={isWriting} onClick={() => void begin()}>
              {m.startMeeting}
            </Button>
          ) : (
            <ButtonLink to={`/answer/${begun.id}`} weight="primary">
              {begun.state === 'draft' ? m.continueMeeting : m.lookOverMeeting}
            </ButtonLink>
          )}
        </Row>
      </Stack>
    </Page>
  );
}
