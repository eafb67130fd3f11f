import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { parseQuestionnaire } from '../../domain/questionnaire/parse-questionnaire.ts';
import type { Known } from '../../domain/questionnaire/questionnaire-rules.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { printable } from './printable.ts';
import { problemSentence } from './problem-sentence.ts';
import { readDocument, type Place } from './read-document.ts';
import { readText } from './read-text.ts';

/** One thing to mend in a file of one's own. */
export interface FileFault extends Place {
  readonly kind: string;
  /** Where in the questionnaire; empty for the file as a whole. */
  readonly path: string;
  readonly sentence: string;
}

const start: Place = { line: 1, column: 1 };

/** A file's bytes in, the questionnaire or all that is wrong with it out, in the file's order. */
export function checkQuestionnaire(
  bytes: Uint8Array,
  known: Known,
): Result<Questionnaire, FileFault[]> {
  const text = readText(bytes);
  if (!text.ok) return err([toFault(text.error, start)]);
  const document = readDocument(text.value);
  if (!document.ok) return err(document.error.map((problem) => toFault(problem, problem.place)));
  const { value, placeOf } = document.value;
  const parsed = parseQuestionnaire(value, known);
  if (parsed.ok) return ok(parsed.value);
  return err(
    parsed.error
      .map((problem) => toFault(problem, placeOf(problem.path)))
      .toSorted((a, b) => a.line - b.line || a.column - b.column),
  );
}

function toFault(problem: Parameters<typeof problemSentence>[0], place: Place): FileFault {
  const { line, column } = place;
  const path = printable(problem.path);
  return { line, column, kind: problem.kind, path, sentence: problemSentence(problem) };
}
