import { err, ok, type Result } from '../../domain/kernel/result.ts';
import type { Problem } from '../../domain/kernel/problem.ts';

export type FileProblemKind =
  | 'emptyFile'
  | 'fileTooLarge'
  | 'zipFile'
  | 'binaryFile'
  | 'notUtf8'
  | 'syntax'
  | 'repeatedKey'
  | 'indentation'
  | 'alias'
  | 'tag'
  | 'severalDocuments';
export type FileProblem = Problem<FileProblemKind>;

/** Far above any questionnaire: the longest shipped one has 26 kB. */
const mostBytes = 2_000_000;

/** Bytes in, text out: UTF-8 with or without its mark, nothing that only looks like text. */
export function readText(bytes: Uint8Array): Result<string, FileProblem> {
  const refuse = (kind: FileProblemKind, details: Problem['details'] = {}) =>
    err({ kind, path: '', details });
  if (bytes.length > mostBytes) return refuse('fileTooLarge', { most: mostBytes });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse('zipFile');
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return refuse('notUtf8');
  if (bytes.includes(0)) return refuse('binaryFile');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? refuse('emptyFile') : ok(text);
  } catch {
    return refuse('notUtf8');
  }
}
