import { identityToRecipient } from 'age-encryption';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { Recipient } from '../../domain/network/round-sealing.ts';
import type { KeyPair } from './age.ts';
import type { KeyTextProblem } from './read-recipient.ts';

/** A secret key, however it was typed off a recovery sheet: in groups, lines or small letters. */
export async function readIdentity(text: string): Promise<Result<KeyPair, KeyTextProblem>> {
  const typed = withoutComments(text).toUpperCase();
  const identity = /AGE-?SECRET-?KEY-?1([A-Z0-9]{58})/.exec(typed.replaceAll(/[\s.]/g, ''));
  if (identity === null) return err(/SECRET/.test(typed) ? 'mistyped' : 'noKey');
  return toKeyPair(`AGE-SECRET-KEY-1${identity[1] ?? ''}`);
}

async function toKeyPair(identity: string): Promise<Result<KeyPair, KeyTextProblem>> {
  try {
    return ok({ identity, recipient: Recipient.parse(await identityToRecipient(identity)) });
  } catch {
    return err('mistyped');
  }
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*#.*$/gm, '');
}
