import * as z from 'zod/mini';
import { RoundId } from '../kernel/ids.ts';

/** What was written down while a network talked about a round; it is kept under the round's id. */
export const Meeting = z.strictObject({
  schema: z.literal(1),
  id: RoundId,
  rev: z.int(),
  /** By point of the agenda, in the order in which they were first written. */
  notes: z.array(
    z.strictObject({
      point: z.string().check(z.minLength(1), z.maxLength(100)),
      text: z.string().check(z.maxLength(4000)),
    }),
  ),
});
export type Meeting = z.infer<typeof Meeting>;

/** `rev` 0 was never stored. */
export function emptyMeeting(id: RoundId): Meeting {
  return { schema: 1, id, rev: 0, notes: [] };
}

export function noteOn({ notes }: Meeting, point: string): string {
  return notes.find((note) => note.point === point)?.text ?? '';
}

/** The meeting with this note in the place of the one before; an empty one is no note. */
export function writeNote(meeting: Meeting, point: string, text: string): Meeting {
  const isNew = meeting.notes.every((note) => note.point !== point);
  const notes = isNew
    ? [...meeting.notes, { point, text }]
    : meeting.notes.map((note) => (note.point === point ? { point, text } : note));
  return {
    ...meeting,
    rev: meeting.rev + 1,
    notes: notes.filter((note) => note.text.trim() !== ''),
  };
}
