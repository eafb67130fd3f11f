import { printable } from '../questionnaire/printable.ts';
import type { Place } from './faults.ts';
import type { ResponseSink } from './read-responses.ts';
import { readResponseColumns, type ResponseColumn } from './response-columns.ts';
import { jsonToCell, linesFormat, linesVersion } from './response-lines.ts';
import type { RowReader } from './row-reader.ts';

/** No person's line is longer than this. */
const mostCharacters = 1_000_000;

/** Reads responses as newline-delimited JSON: a line that says what comes, then one each person. */
export function createResponseJsonLines(sink: ResponseSink): RowReader {
  let rest = '';
  let line = 1;
  let columns: readonly ResponseColumn[] | undefined;
  let isStopped = false;

  function readLine(text: string): void {
    const isBlank = text.trim() === '';
    if (!isBlank && columns === undefined) {
      columns = readHeader(text, line, sink);
      isStopped = columns === undefined;
      if (columns !== undefined) sink.onColumns(columns);
    } else if (!isBlank && columns !== undefined) {
      readPerson(text, line, columns, sink);
    }
    line += 1;
  }

  return {
    write(piece) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) if (!isStopped) readLine(text);
      if (!isStopped && rest.length > mostCharacters) {
        isStopped = true;
        sink.faults.add({ line, column: 1 }, 'this line is too long. Write one person a line.');
      }
    },
    end() {
      if (!isStopped) readLine(rest);
    },
    place: () => ({ line, column: rest.length + 1 }),
    isStopped: () => isStopped,
  };
}

function readHeader(
  text: string,
  line: number,
  { questionnaire, faults }: ResponseSink,
): readonly ResponseColumn[] | undefined {
  const start = { line, column: 1 };
  const header = parseObject(text);
  if (header?.['format'] !== linesFormat) {
    faults.add(
      start,
      `this is no file of responses. Begin with a line such as {"format":"${linesFormat}","formatVersion":${linesVersion},"columns":["respondent","FORM-MAN-1"]}.`,
    );
    return undefined;
  }
  if (header['formatVersion'] !== linesVersion) {
    const found = printable(JSON.stringify(header['formatVersion'] ?? null));
    faults.add(
      placeOfKey(text, 'formatVersion', line),
      `the format version is ${found}, and this Concord reads ${linesVersion}. Update Concord, or correct it.`,
    );
    return undefined;
  }
  const names = header['columns'];
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
    faults.add(
      placeOfKey(text, 'columns', line),
      'the columns are missing. Add "columns", a list of names such as ["respondent","FORM-MAN-1"].',
    );
    return undefined;
  }
  const placeOf = (index: number) => placeOfKey(text, names[index] ?? '', line);
  return readResponseColumns(names, placeOf, questionnaire, faults);
}

function readPerson(
  text: string,
  line: number,
  columns: readonly ResponseColumn[],
  { faults, onRow }: ResponseSink,
): void {
  const person = parseObject(text);
  if (person === undefined) {
    faults.add(
      { line, column: 1 },
      'this line is no JSON object. Write one person a line, such as {"respondent":"r1","FORM-MAN-1":4}.',
    );
    return;
  }
  const before = faults.total;
  for (const key of Object.keys(person)) {
    if (!columns.some(({ id }) => id === key)) {
      faults.add(
        placeOfKey(text, key, line),
        `"${printable(key)}" is not among the columns of the first line. Add it there, or remove it here.`,
      );
    }
  }
  const placeOf = (index: number) => placeOfKey(text, columns[index]?.id ?? '', line);
  const cells = columns.map((column, index) => {
    const isThere = Object.hasOwn(person, column.id);
    if (!isThere && column.kind === 'name') return '';
    const value = isThere ? person[column.id] : null;
    const cell = jsonToCell(value, column);
    if (cell === undefined) {
      faults.add(placeOf(index), valueSentence(value, column));
    }
    return cell ?? '';
  });
  if (faults.total === before) onRow({ cells, placeOf });
}

function valueSentence(value: unknown, { id, kind }: ResponseColumn): string {
  const found = printable(JSON.stringify(value));
  return kind === 'name'
    ? `${found} cannot be the ${id}. Write it as text, in quotation marks.`
    : `${found} is no answer to ${id}. Write 1 to 5, the key of an option, null, "dontKnow", "notApplicable", "notShown" or "preferNotToSay".`;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placeOfKey(text: string, key: string, line: number): Place {
  return { line, column: Math.max(0, text.indexOf(JSON.stringify(key))) + 1 };
}
