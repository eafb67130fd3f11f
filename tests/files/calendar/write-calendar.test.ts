import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/files/calendar/write-calendar.ts';

const entry = { id: 'x1', revision: 3, day: '2026-12-31', title: 'Łódź', text: '' };

/** What a calendar reads: folded lines joined, then escapes undone. */
function readBack(file: string, name: string): string | undefined {
  const line = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((one) => one.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

describe('a calendar file', () => {
  it('marks whole days, the end being the day after, also over the end of a year', () => {
    expect(writeCalendar([entry], '2026-11-21').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Concord//Concord//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:x1@concord',
      'SEQUENCE:3',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Łódź',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives back every text, in lines of at most 75 octets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('=1+1; a, b\\n', 'القاهرة '.repeat(20), 'Київ\nЛьвів', '👩‍👩‍👧‍👦'.repeat(9)),
    );
    fc.assert(
      fc.property(text, (title) => {
        const file = writeCalendar([{ ...entry, title, text: title }], '2026-11-21');
        expect(readBack(file, 'SUMMARY')).toBe(title);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('lets no text end its line and begin another entry', () => {
    const title = 'a\r\nEND:VEVENT\rBEGIN:VEVENT';
    const file = writeCalendar([{ ...entry, title }], '2026-11-21');
    expect(file.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(readBack(file, 'SUMMARY')).toBe('a\nEND:VEVENT\nBEGIN:VEVENT');
  });
});
