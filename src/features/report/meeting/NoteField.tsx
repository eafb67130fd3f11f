import { useEffect, useRef, useState } from 'react';
import { noteOn, type Meeting } from '../../../domain/network/meeting.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { StorageProblem } from '../../../storage/problem.ts';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import { TextArea } from '../../../ui/Field.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import type { SaveNote } from './use-note-saver.ts';

/** Written down as it is typed, after a pause of this many milliseconds. */
const pause = 700;

interface NoteFieldProps {
  meeting: Meeting;
  point: string;
  onSave: SaveNote;
}

/** Notes on one point; saved while they are typed, and at once when the field is left. */
export function NoteField({ meeting, point, onSave }: NoteFieldProps) {
  const m = useMessages('meeting');
  const [text, setText] = useState(() => noteOn(meeting, point));
  const [isSaved, setSaved] = useState(true);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(null);
  const latest = useRef(text);
  useUnsavedInput(!isSaved);

  const save = async () => {
    if (waiting.current === null) return;
    const { text: typed, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    const result = await onSave(point, typed);
    setProblem(result.ok ? null : result.error);
    // Typed on meanwhile: that is on its way.
    if (latest.current === typed) setSaved(result.ok);
  };
  const saver = useRef(save);
  useEffect(() => {
    saver.current = save;
  });
  // Whoever goes on to the next point has not lost what was being typed.
  useEffect(() => () => void saver.current(), []);

  const change = (typed: string) => {
    latest.current = typed;
    setText(typed);
    setSaved(false);
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    const timer = setTimeout(() => void saver.current(), pause);
    waiting.current = { text: typed, timer };
  };
  return (
    <div>
      <TextArea
        label={m.notes}
        hint={m.notesHint}
        value={text}
        rows={4}
        maxLength={4000}
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
        onBlur={() => void saver.current()}
      />
      <p role="status">{text !== '' && isSaved && m.saved}</p>
      <StorageProblemNotice problem={problem} />
    </div>
  );
}
