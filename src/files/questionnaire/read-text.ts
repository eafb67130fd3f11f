import { err, ok, type Result } from '../../domain/kernel/result.ts';
import type { Problem } from '../../domain/kernel/problem.ts';

export type FileProblemKind =
  | 'emptyFile'
  | 'fileTooLarge'
  | 'zipFile'
  | 'binaryFile'
  | 'utf16File'
  | 'notUtf8'
  | 'syntax'
  | 'tab'
  | 'indentation'
  | 'nesting'
  | 'keyNotText'
  | 'repeatedKey'
  | 'alias'
  | 'tag'
  | 'severalDocuments';
export type FileProblem = Problem<FileProblemKind>;

/** Far above any questionnaire: the longest shipped one has 26 kB in one language. */
export const mostBytes = 1_000_000;

/** Bytes in, text out: UTF-8 with or without its mark, nothing that only looks like text. */
export function readText(bytes: Uint8Array): Result<string, FileProblem> {
  const refuse = (kind: FileProblemKind, details: Problem['details'] = {}) =>
    err({ kind, path: '', details });
  if (bytes.length > mostBytes) return refuse('fileTooLarge', { megabytes: mostBytes / 1_000_000 });
  if (startsWith(bytes, zipMark)) return refuse('zipFile');
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse('utf16File');
  }
  if (bytes.includes(0)) return refuse('binaryFile');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? refuse('emptyFile') : ok(text);
  } catch {
    return refuse('notUtf8');
  }
}

const zipMark = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
