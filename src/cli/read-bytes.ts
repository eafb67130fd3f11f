import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { mostBytes } from '../files/questionnaire/read-text.ts';
import { fileProblem } from './file-problem.ts';

/**
 * A file's bytes, or the sentence that says why there are none. Of a file that is too large only
 * as much as shows it: the reader refuses it by its length.
 */
export async function readBytes(
  file: string,
  most: number = mostBytes,
): Promise<Result<Uint8Array, string>> {
  let problem: string | undefined;
  const chunks: Uint8Array[] = [];
  const keep = (sentence: string) => {
    problem = sentence;
  };
  for await (const chunk of streamBytes(file, keep, most)) chunks.push(chunk);
  return problem === undefined ? ok(Buffer.concat(chunks)) : err(problem);
}

/** A file's bytes piece by piece; where they cannot be had they end, and `onProblem` is told why. */
export async function* streamBytes(
  file: string,
  onProblem: (sentence: string) => void,
  last = Infinity,
): AsyncGenerator<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return onProblem('this is a folder. Name the files in it.');
    if (!found.isFile() && !found.isFIFO()) {
      return onProblem('this is not a file with a text in it. Name a file.');
    }
    for await (const chunk of createReadStream(file, { end: last })) {
      if (chunk instanceof Uint8Array) yield chunk;
    }
  } catch (error) {
    onProblem(fileProblem(error));
  }
}
