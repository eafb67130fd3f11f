import { useEffect, useMemo, useRef, useState } from 'react';
import type { Action } from '../../../domain/network/action.ts';
import type { Meeting } from '../../../domain/network/meeting.ts';
import { meetingAgenda, type MeetingPoint } from '../../../domain/report/meeting-agenda.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { ReportWords } from '../words/words.ts';
import { DecisionForm } from './DecisionForm.tsx';
import styles from './Meeting.module.css';
import { NoteField } from './NoteField.tsx';
import { PointClock } from './PointClock.tsx';
import { PointView } from './PointView.tsx';
import { useClock } from './use-clock.ts';
import { useFullScreen } from '../../../ui/use-full-screen.ts';
import { useMeetingKeys } from './use-meeting-keys.ts';
import { useNoteSaver } from './use-note-saver.ts';

interface MeetingRoomProps {
  report: RoundReport;
  words: ReportWords;
  meeting: Meeting;
  /** Those that came out of this round. */
  actions: readonly Action[];
}

/** One point at a time, as large as the room needs, with a clock, notes and decisions. */
export function MeetingRoom({ report, words, meeting, actions }: MeetingRoomProps) {
  const agenda = useMemo(() => meetingAgenda(report), [report]);
  const [index, setIndex] = useState(0);
  const point = agenda[Math.min(index, agenda.length - 1)];
  if (point === undefined) return null;
  const go = (to: number) => setIndex(Math.min(Math.max(0, to), agenda.length - 1));
  return <Point {...{ report, words, meeting, actions, agenda, point, index, go }} />;
}

interface PointProps extends MeetingRoomProps {
  agenda: readonly MeetingPoint[];
  point: MeetingPoint;
  index: number;
  go: (index: number) => void;
}

function Point({ report, words, meeting, actions, agenda, point, index, go }: PointProps) {
  const m = useMessages('meeting');
  const format = useFormat();
  const room = useRef<HTMLElement>(null);
  const heading = useArrival(point.key);
  const saveNote = useNoteSaver(meeting.id);
  const clock = useClock(point.key);
  const fullScreen = useFullScreen(room);
  useMeetingKeys({
    next: () => go(index + 1),
    back: () => go(index - 1),
    clock: clock.toggle,
    fullScreen: () => fullScreen?.toggle(),
  });
  return (
    <section ref={room} className={styles.room} aria-labelledby="meeting-point">
      <div className={styles.bar}>
        <p className={styles.place}>
          {m.place({ n: format.number(index + 1), of: format.number(agenda.length) })}
        </p>
        <PointClock clock={clock} minutes={point.minutes} />
        <Row>
          {fullScreen !== null && (
            <Button onClick={fullScreen.toggle}>
              {fullScreen.isFull ? m.leaveFullScreen : m.fullScreen}
            </Button>
          )}
          <Button disabled={index === 0} onClick={() => go(index - 1)}>
            {m.back}
          </Button>
          <Button
            weight="primary"
            disabled={index === agenda.length - 1}
            onClick={() => go(index + 1)}
          >
            {m.next}
          </Button>
        </Row>
      </div>
      <div className={styles.point}>
        <div className={styles.head}>
          <h2 id="meeting-point" ref={heading} tabIndex={-1}>
            {m.pointTitle[point.kind]}
          </h2>
          <PointView point={point} report={report} words={words} actions={actions} />
        </div>
        <div className={styles.work}>
          <NoteField
            key={`note ${point.key}`}
            meeting={meeting}
            point={point.key}
            onSave={saveNote}
          />
          <DecisionForm key={`decision ${point.key}`} point={point} report={report} words={words} />
        </div>
      </div>
      <p className={styles.keys}>{m.keys}</p>
    </section>
  );
}

/** A screen reader goes on at the new point; the first one is left to the page. */
function useArrival(key: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    heading.current?.focus();
  }, [key]);
  return heading;
}
