import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ContextProfile } from '../../../domain/network/context.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { profileToInput, withPositions, type ContextInput } from './context-form.ts';

interface MeetingNoticeProps {
  questionnaire: Questionnaire;
  meeting: ContextProfile;
  /** Null where the form was filled in from the meeting. */
  kept: ContextProfile | null;
}

/** Says what a meeting agreed on; offers it only where it is newer than what is kept. */
export function MeetingNotice({ questionnaire, meeting, kept }: MeetingNoticeProps) {
  const m = useMessages('context');
  const format = useFormat();
  const { getValues, reset } = useFormContext<ContextInput>();
  const [isTaken, setTaken] = useState(false);
  const day = format.day(meeting.assessedOn);
  if (kept === null) {
    return (
      <Notice title={m.fromMeetingTitle}>
        <p>{m.fromMeeting({ day })}</p>
      </Notice>
    );
  }
  if (kept.assessedOn >= meeting.assessedOn) return null;
  const count = Object.keys({ ...meeting.conditions, ...meeting.categories }).length;
  const take = () => {
    const agreed = profileToInput(meeting, questionnaire, meeting.assessedOn);
    reset(withPositions(getValues(), agreed), { keepDefaultValues: true });
    setTaken(true);
  };
  return (
    <Notice title={m.newerMeetingTitle}>
      <p>{m.newerMeeting({ day, count, n: format.number(count) })}</p>
      <div role="status">{isTaken && <p>{m.meetingTaken}</p>}</div>
      {!isTaken && (
        <Row>
          <Button onClick={take}>{m.takeMeeting}</Button>
        </Row>
      )}
    </Notice>
  );
}
