import type { Decrypter } from 'age-encryption';
import { err, type Result } from '../../domain/kernel/result.ts';
import type { OpenedFile } from '../../domain/response/merge.ts';
import { parseJson } from '../text/parse-json.ts';
import { readFormat } from '../text/read-format.ts';
import { findArmour } from './armour.ts';
import { fileProblem, type FileProblem } from './file-problem.ts';
import { largestStep } from './padding.ts';
import { openResponse } from './open-response.ts';

/** A picked file, or a pasted text under a name that the page gives it. */
export interface Source {
  readonly name: string;
  readonly content: Blob | string;
}

/** What one source held: one response, or the reason why not. A text may hold several. */
export interface ReadSource {
  readonly name: string;
  readonly outcome: Result<OpenedFile, FileProblem>;
}

/** Room for a folder's worth of pasted mails. */
const mostBytes = 4 * largestStep;

/** Reads and opens whatever somebody dropped in. Never throws; at least one outcome for a source. */
export async function readSource(
  { name, content }: Source,
  opener: Decrypter,
): Promise<ReadSource[]> {
  const outcomes = await readContent(name, content, opener);
  return outcomes.map((outcome) => ({ name, outcome }));
}

async function readContent(
  name: string,
  content: Blob | string,
  opener: Decrypter,
): Promise<Result<OpenedFile, FileProblem>[]> {
  const size = typeof content === 'string' ? content.length : content.size;
  if (size > mostBytes) return [err(fileProblem('tooLarge', { bytes: size, most: mostBytes }))];
  const bytes = await toBytes(content);
  if (bytes === null) return [err(fileProblem('notReadable'))];
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) {
    return [err(fileProblem('empty'))];
  }
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) {
    return [err(fileProblem('zip'))];
  }
  if (startsWith(bytes, 'age-')) return [await openResponse(bytes, opener, promisedHash(name))];
  const text = new TextDecoder().decode(bytes);
  const found = findArmour(text);
  if (found.length === 0) return [err(whatElse(text))];
  const outcomes: Result<OpenedFile, FileProblem>[] = [];
  for (const part of found) {
    outcomes.push(part.ok ? await openResponse(part.value, opener) : err(fileProblem(part.error)));
  }
  return outcomes;
}

async function toBytes(content: Blob | string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return null;
  }
}

/** Told for another file of Concord, so that a person knows where to take it. */
function whatElse(text: string): FileProblem {
  const start = text.trimStart();
  const json = parseJson(start.startsWith('{') ? (start.split('\n')[0] ?? '') : '');
  const whole = json.ok ? json : parseJson(start.startsWith('{') ? text : '');
  const format = whole.ok ? readFormat(whole.value) : null;
  return format === null
    ? fileProblem('notSealed')
    : fileProblem('otherFormat', { format: format.format });
}

/** A file that kept its name through mail and stick says itself what it was. */
function promisedHash(name: string): string | null {
  return /^([0-9a-f]{64})\b/.exec(name)?.[1] ?? null;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}
