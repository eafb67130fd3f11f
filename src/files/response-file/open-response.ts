import type { Decrypter } from 'age-encryption';
import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { HandedIn, responseFormat, responseVersion } from '../../domain/response/handed-in.ts';
import type { OpenedFile } from '../../domain/response/merge.ts';
import { checkRecord } from '../text/check-record.ts';
import { readFormat } from '../text/read-format.ts';
import { parseJson } from '../text/parse-json.ts';
import { toSha256 } from '../text/sha256.ts';
import { agePartsOf } from './age-parts.ts';
import { fileProblem, type FileProblem } from './file-problem.ts';
import { isStep } from './padding.ts';

/**
 * Opens one sealed response and reads it strictly: nothing is passed over, nothing guessed.
 * `promised`: the hash that its name gives it, where it has one.
 */
export async function openResponse(
  bytes: Uint8Array<ArrayBuffer>,
  opener: Decrypter,
  promised: string | null = null,
): Promise<Result<OpenedFile, FileProblem>> {
  const parts = agePartsOf(bytes);
  if (typeof parts === 'string') return err(fileProblem(parts));
  if (parts.isUnderPassphrase) return err(fileProblem('underPassphrase'));
  const hash = await toSha256(bytes);
  const isChanged = promised !== null && promised !== hash;
  if (parts.plainLength === null || !isStep(parts.plainLength)) {
    const opens = !isChanged && (await opensAsItIs(bytes, opener));
    return err(fileProblem(opens ? 'invalid' : 'cut', opens ? { message: 'padding' } : {}));
  }
  if (isChanged) return err(fileProblem('damaged'));
  const text = await decrypt(bytes, opener);
  if (!text.ok) return text;
  const handedIn = readHandedIn(text.value);
  return handedIn.ok ? ok({ hash, handedIn: handedIn.value }) : handedIn;
}

async function opensAsItIs(bytes: Uint8Array, opener: Decrypter): Promise<boolean> {
  return (await decrypt(bytes, opener)).ok;
}

async function decrypt(bytes: Uint8Array, opener: Decrypter): Promise<Result<string, FileProblem>> {
  try {
    const plain = await opener.decrypt(bytes);
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain));
  } catch (error) {
    const isUnmatched = error instanceof Error && error.message.startsWith('no identity matched');
    return err(fileProblem(isUnmatched ? 'notForThisKey' : 'damaged'));
  }
}

function readHandedIn(padded: string): Result<HandedIn, FileProblem> {
  const text = padded.replace(/ +$/, '');
  const json = parseJson(text);
  if (!json.ok) return err(fileProblem('invalid', { message: json.error }));
  const format = readFormat(json.value);
  if (format === null) return err(fileProblem('invalid', { message: 'format' }));
  if (format.format !== responseFormat) {
    return err(fileProblem('otherFormat', { format: format.format }));
  }
  if (format.formatVersion > responseVersion) {
    return err(fileProblem('newer', { formatVersion: format.formatVersion }));
  }
  const checked = checkRecord(HandedIn, json.value);
  if (!checked.ok) {
    const { message, path } = checked.error;
    return err(fileProblem('invalid', { message }, path));
  }
  // Reading drops nothing and reads nothing into it: repeated keys, -0, 1e999, __proto__.
  return toCanonicalJson(checked.value) === text
    ? checked
    : err(fileProblem('invalid', { message: 'notCanonical' }));
}
