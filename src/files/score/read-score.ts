import { pathToText } from '../../domain/kernel/problem.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { parseJson } from '../text/parse-json.ts';
import { printable } from '../questionnaire/printable.ts';
import { readDocument, type Place } from '../questionnaire/read-document.ts';
import type { TableFault } from '../table/faults.ts';
import { ScoreFile, scoreFormat, scoreVersion } from './score-file.ts';

const start: Place = { line: 1, column: 1 };

/** A file of scores from its text, or what is wrong with it. */
export function readScore(text: string): Result<ScoreFile, TableFault> {
  const refuse = (place: Place, sentence: string) => err({ ...place, sentence });
  const json = parseJson(text);
  if (!json.ok) {
    return refuse(placeOfSyntax(text), `this is no JSON. Name a file that 'concord score' wrote.`);
  }
  const { value } = json;
  const head = isObject(value) ? value : {};
  if (head['format'] !== scoreFormat) {
    return refuse(start, `this is no file of scores. Name a file that 'concord score' wrote.`);
  }
  const version = head['formatVersion'];
  if (typeof version === 'number' && version > scoreVersion) {
    const sentence = `this file has format version ${version}, which is newer than this Concord. Update Concord.`;
    return refuse(placeOfPath(text, 'formatVersion'), sentence);
  }
  const parsed = ScoreFile.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const path = pathToText(parsed.error.issues[0]?.path ?? []);
  return refuse(
    placeOfPath(text, path),
    `${printable(path)} is not what a file of scores has there. Score the responses again.`,
  );
}

/** JSON is YAML, whose reader knows places, but takes its time over many megabytes. */
const mostForPlaces = 5_000_000;

function placeOfPath(text: string, path: string): Place {
  const document = text.length > mostForPlaces ? undefined : readDocument(text);
  return document?.ok === true ? document.value.placeOf(path) : start;
}

function placeOfSyntax(text: string): Place {
  const document = text.length > mostForPlaces ? undefined : readDocument(text);
  return document?.ok === false ? (document.error[0]?.place ?? start) : start;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
