import { armor, Decrypter, Encrypter } from 'age-encryption';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { findArmour } from '../response-file/armour.ts';
import type { KeyPair } from './age.ts';
import { readIdentity } from './read-identity.ts';

export type KeyFileProblem =
  | 'empty'
  /** No age file, or one that is not under a passphrase. */
  | 'notAKeyFile'
  /** Cut or changed on its way. */
  | 'damaged'
  | 'wrongPassphrase'
  /** It would take more memory than any file of Concord's. */
  | 'tooCostly';

/** What a key file holds; a deputy's own has no signing key. */
export interface KeyFileContent extends KeyPair {
  readonly signingKey: string | null;
}

/** scrypt with N = 2^18: about a second and 256 MB, once for each guess at the passphrase. */
const usualWorkFactor = 18;
const signingLine = /^# signing key \(ECDSA P-256, PKCS #8, base64url\): ([\w-]+)$/m;

/**
 * Keys as an age file under a passphrase, armoured. Opened with `age -d` it is an identity file that
 * `age -i` takes as it is; the round's signing key stands in a comment.
 */
export async function writeKeyFile(
  { identity, recipient, signingKey }: KeyFileContent,
  passphrase: string,
  workFactor = usualWorkFactor,
): Promise<string> {
  const lines = [
    '# Key of a Concord round. Whoever has it can read every answer that was sealed to it.',
    `# public key: ${recipient}`,
    ...(signingKey === null
      ? []
      : [`# signing key (ECDSA P-256, PKCS #8, base64url): ${signingKey}`]),
    identity,
  ];
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normalise(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return armor.encode(await encrypter.encrypt(`${lines.join('\n')}\n`));
}

export async function openKeyFile(
  text: string,
  passphrase: string,
): Promise<Result<KeyFileContent, KeyFileProblem>> {
  if (text.trim() === '') return err('empty');
  const found = findArmour(text)[0];
  if (found === undefined) return err('notAKeyFile');
  if (!found.ok) return err('damaged');
  const cost = scryptCost(found.value);
  if (cost === null) return err('notAKeyFile');
  if (cost > usualWorkFactor) return err('tooCostly');
  const opened = await decrypt(found.value, passphrase);
  if (!opened.ok) return opened;
  const keys = await readIdentity(opened.value);
  if (!keys.ok) return err('notAKeyFile');
  return ok({ ...keys.value, signingKey: signingLine.exec(opened.value)?.[1] ?? null });
}

async function decrypt(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<string, KeyFileProblem>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalise(passphrase));
  try {
    return ok(await decrypter.decrypt(bytes, 'text'));
  } catch (error) {
    const isUnmatched = error instanceof Error && error.message.startsWith('no identity matched');
    return err(isUnmatched ? 'wrongPassphrase' : 'damaged');
  }
}

/** The base-2 logarithm of N in the header; null when the file is under no passphrase. */
function scryptCost(bytes: Uint8Array): number | null {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const stanza = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d{1,3})\n/.exec(header);
  return stanza === null ? null : Number(stanza[1]);
}

/** The same passphrase from every keyboard: composed letters, no space at either end. */
function normalise(passphrase: string): string {
  return passphrase.normalize('NFC').trim();
}
