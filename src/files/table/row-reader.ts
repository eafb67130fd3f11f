import type { Place } from './faults.ts';

/** One line of a table. The lists are used again for the next one: copy what is to be kept. */
export interface Row {
  readonly cells: readonly string[];
  /** Where each cell begins. */
  readonly lines: readonly number[];
  readonly columns: readonly number[];
}

export interface RowReader {
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** Where the next character stands. */
  readonly place: () => Place;
  /** Nothing more can be understood; the reason has been told. */
  readonly isStopped: () => boolean;
}

interface RowSink {
  readonly onRow: (row: Row) => void;
  readonly onFault: (place: Place, sentence: string) => void;
}

/** Longer cells, and more of them in a line, are a missing quotation mark or no table at all. */
const mostCharacters = 10_000;
const mostCells = 10_000;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads comma-separated values (RFC 4180) as they come, piece by piece, with the place of every
 * cell. Lines end with LF, CRLF or CR; lines without a filled cell are passed over. Whether commas, semicolons or
 * tabs separate is read from the first line, whose cells are names without any of them.
 */
export function createRowReader({ onRow, onFault }: RowSink): RowReader {
  const cells: string[] = [];
  const lines: number[] = [];
  const columns: number[] = [];
  let separator: number | undefined;
  let firstLine = '';
  let state: 'begin' | 'plain' | 'quoted' | 'closed' = 'begin';
  /** The cell's text from before the piece at hand, or from before a doubled quotation mark. */
  let held = '';
  let began: Place = { line: 1, column: 1 };
  let line = 1;
  /** Characters before the piece at hand, and before the line at hand. */
  let passed = 0;
  let lineBegan = 0;
  let wasReturn = false;
  let isStopped = false;

  const placeAt = (at: number): Place => ({ line, column: passed + at - lineBegan + 1 });

  function stop(sentence: string): void {
    onFault(began, sentence);
    isStopped = true;
  }

  function endCell(text: string): void {
    cells.push(text);
    lines.push(began.line);
    columns.push(began.column);
    held = '';
    state = 'begin';
    if (cells.length > mostCells) {
      stop(
        `there are more than ${mostCells} cells in this line. Check that this is the right file.`,
      );
    }
  }

  function endRow(): void {
    if (cells.some((cell) => cell !== '')) onRow({ cells, lines, columns });
    cells.length = 0;
    lines.length = 0;
    columns.length = 0;
  }

  function passLineBreak(at: number, character: number): void {
    line += 1;
    lineBegan = passed + at + 1;
    wasReturn = character === carriageReturn;
  }

  /** Where a cell goes on over lines, it was most likely to end on its first one. */
  function tellAfterQuote(at: number): void {
    if (line > began.line) onFault(began, sentences.notClosed);
    else onFault(placeAt(at), sentences.afterQuote);
  }

  function read(piece: string): void {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      if (isStopped) return;
      const character = piece.charCodeAt(at);
      const isBreak = character === lineFeed || character === carriageReturn;
      if (wasReturn) {
        wasReturn = false;
        if (character === lineFeed) {
          // The second half of a line break that is already counted.
          lineBegan += 1;
          continue;
        }
      }
      if (state === 'quoted') {
        if (isBreak) passLineBreak(at, character);
        if (character !== quote) continue;
        held += piece.slice(from, at);
        state = 'closed';
        continue;
      }
      if (state === 'begin') {
        began = placeAt(at);
        from = at;
        state = 'plain';
        if (character === quote) {
          from += 1;
          state = 'quoted';
          continue;
        }
      }
      if (isBreak || character === separator) {
        endCell(state === 'closed' ? held : held + piece.slice(from, at));
        if (isBreak) {
          endRow();
          passLineBreak(at, character);
        }
      } else if (state === 'closed') {
        from = at;
        // Doubled: one that is meant, and the first character of what follows.
        state = character === quote ? 'quoted' : 'plain';
        if (state === 'plain') tellAfterQuote(at);
      } else if (character === quote) {
        onFault(placeAt(at), sentences.quoteInside);
      }
    }
    if (state === 'plain' || state === 'quoted') held += piece.slice(from);
    passed += piece.length;
    if (!isStopped && held.length > mostCharacters) {
      stop(state === 'quoted' ? sentences.notClosed : sentences.tooLong);
    }
  }

  return {
    write(piece) {
      if (separator !== undefined) return read(piece);
      firstLine += piece;
      if (!/[\r\n]/.test(firstLine) && firstLine.length < mostCharacters) return;
      separator = separatorOf(firstLine);
      read(firstLine);
    },
    end() {
      if (separator === undefined) {
        separator = separatorOf(firstLine);
        read(firstLine);
      }
      if (isStopped) return;
      if (state === 'quoted') return stop(sentences.notClosed);
      if (state === 'begin') began = placeAt(0);
      if (state !== 'begin' || cells.length > 0) endCell(held);
      if (cells.length > 0) endRow();
    },
    place: () => placeAt(0),
    isStopped: () => isStopped,
  };
}

/** The one that occurs most often in the first line. */
function separatorOf(text: string): number {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const counted = [',', ';', '\t'].map((separator) => ({
    code: separator.charCodeAt(0),
    count: first.split(separator).length,
  }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).code;
}

const sentences = {
  quoteInside:
    'there is a quotation mark inside the cell. Put the whole cell in quotation marks, and double those inside.',
  afterQuote:
    'there is something after the closing quotation mark. Put the separator there, or double the quotation marks inside the cell.',
  notClosed: 'the quotation mark that opens here is not closed. Close it where the cell ends.',
  tooLong: `this cell has more than ${mostCharacters} characters. Check that this is the right file.`,
} as const;
