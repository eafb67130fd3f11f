import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { ResponseRow } from './check-names.ts';
import { decodeText } from './decode-text.ts';
import type { Faults } from './faults.ts';
import type { ResponseColumn } from './response-columns.ts';
import { createResponseCsv } from './response-csv.ts';
import { createResponseJsonLines } from './response-json-lines.ts';
import type { RowReader } from './row-reader.ts';

export interface ResponseSink {
  /** Whose items the columns are; without one any item may be a column. */
  readonly questionnaire: Questionnaire | undefined;
  readonly faults: Faults;
  readonly onColumns: (columns: readonly ResponseColumn[]) => void;
  /** A line as wide as the first one; its cells are still to be checked. */
  readonly onRow: (row: ResponseRow) => void;
}

/**
 * Reads responses from bytes, a piece at a time and never more than that: CSV in the profile for
 * statistics or for spreadsheets, or newline-delimited JSON, told by how the file begins. What is
 * wrong goes to `faults`; a file without a table of responses has at least one.
 */
export async function readResponses(
  bytes: AsyncIterable<Uint8Array>,
  sink: ResponseSink,
): Promise<void> {
  let reader: RowReader | undefined;
  let lead = '';
  const isRead = await decodeText(bytes, {
    onText(text, hasMark) {
      if (reader !== undefined) {
        if (!reader.isStopped()) reader.write(text);
        return;
      }
      lead += text;
      const begins = lead.trimStart();
      if (begins === '') return;
      reader = begins.startsWith('{')
        ? createResponseJsonLines(sink)
        : createResponseCsv(sink, hasMark);
      reader.write(lead);
    },
    onRefused(sentence) {
      sink.faults.add(reader?.place() ?? { line: 1, column: 1 }, sentence);
    },
  });
  if (!isRead) return;
  if (reader === undefined) {
    sink.faults.add(
      { line: 1, column: 1 },
      'the file is empty. Begin with a line of column names: respondent, then the items.',
    );
  }
  reader?.end();
}
