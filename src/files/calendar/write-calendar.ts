import { nextDay } from '../../domain/network/day.ts';

/** Something on one whole day. */
export interface CalendarDay {
  /** Unique for ever: the same id with a later revision replaces the entry in a calendar. */
  readonly id: string;
  readonly revision: number;
  /** Calendar day, ISO 8601. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/**
 * A calendar file (`.ics`, RFC 5545) of whole days, which take nobody's time: they are marked, not
 * booked. `today` stands for the moment at which the file was written; no time of day goes out.
 */
export function writeCalendar(days: readonly CalendarDay[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concord//Concord//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ id, revision, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}@concord`,
      `SEQUENCE:${revision}`,
      `DTSTAMP:${basic(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(nextDay(day))}`,
      `SUMMARY:${escapeText(title)}`,
      ...(text === '' ? [] : [`DESCRIPTION:${escapeText(text)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. Other control characters have no place in a calendar. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, String.raw`\$&`)
      .replace(/\r\n|\r|\n/g, String.raw`\n`)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
  );
}

const mostOctets = 75;

/** No line is longer than 75 octets, and no character is cut in two (RFC 5545, 3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
