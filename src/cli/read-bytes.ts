import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { mostBytes } from '../files/questionnaire/read-text.ts';

/**
 * A file's bytes, or the sentence that says why there are none. Of a file that is too large only
 * as much as shows it: the reader refuses it by its length.
 */
export async function readBytes(file: string): Promise<Result<Uint8Array, string>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return err('this is a folder. Name the files in it.');
    if (!found.isFile()) return err('this is not a file with a text in it. Name a file.');
    const chunks: Uint8Array[] = [];
    for await (const chunk of createReadStream(file, { end: mostBytes })) {
      if (chunk instanceof Uint8Array) chunks.push(chunk);
    }
    return ok(Buffer.concat(chunks));
  } catch (error) {
    return err(sentenceFor(error instanceof Error && 'code' in error ? String(error.code) : ''));
  }
}

function sentenceFor(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file. Check the name and the folder.';
    case 'EACCES':
    case 'EPERM':
      return 'this file may not be read. Ask for permission, or copy it.';
    default:
      return `this file could not be read (${code}). Copy it elsewhere and try again.`;
  }
}
