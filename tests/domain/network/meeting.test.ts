import { expect, it } from 'vitest';
import { RoundId } from '../../../src/domain/kernel/ids.ts';
import { emptyMeeting, Meeting, noteOn, writeNote } from '../../../src/domain/network/meeting.ts';

const empty = emptyMeeting(RoundId.parse('r1'));

it('keeps one note for each point, in the order in which they were first written', () => {
  const written = writeNote(
    writeNote(writeNote(empty, 'talk/A', 'Łódź'), 'close', 'May'),
    'talk/A',
    '=1',
  );
  expect(written.notes).toEqual([
    { point: 'talk/A', text: '=1' },
    { point: 'close', text: 'May' },
  ]);
  expect(written.rev).toBe(3);
  expect(Meeting.parse(written)).toEqual(written);
  expect(noteOn(written, 'close')).toBe('May');
});

it('has no note where what was written is empty', () => {
  expect(writeNote(writeNote(empty, 'close', 'May'), 'close', '  ').notes).toEqual([]);
  expect(noteOn(empty, 'close')).toBe('');
});
