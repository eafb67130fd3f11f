import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { meetingResponse } from '../parts/meeting.ts';
import type { StoredRound } from '../parts/use-round.ts';
import { MeetingWays } from './Elsewhere.tsx';

/** In consensus mode there is one response, and it belongs to everybody in the room. */
export function OpenMeeting({ stored }: { stored: StoredRound }) {
  const { round, responses } = stored;
  const m = useMessages('round');
  const response = meetingResponse(round, responses);
  const state = response?.state ?? 'none';
  const words = {
    none: { text: m.meetingOpen, action: m.startMeeting, to: `/rounds/${round.id}/next` },
    draft: {
      text: m.meetingDraft,
      action: m.continueMeeting,
      to: `/answer/${response?.id ?? ''}`,
    },
    handedIn: {
      text: m.meetingHandedIn,
      action: m.lookOverMeeting,
      to: `/answer/${response?.id ?? ''}`,
    },
  }[state];
  return (
    <Section title={m.meetingTitle}>
      <p>{words.text}</p>
      <Row>
        <ButtonLink to={words.to} weight={state === 'handedIn' ? 'secondary' : 'primary'}>
          {words.action}
        </ButtonLink>
        {state === 'none' && <MeetingWays stored={stored} />}
      </Row>
    </Section>
  );
}
