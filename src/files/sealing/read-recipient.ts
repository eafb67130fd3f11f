import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { Recipient } from '../../domain/network/round-sealing.ts';

/**
 * `noKey`: there is none in it. `mistyped`: one that does not fit its own check digits.
 * `secretKey`: the secret half, where the public one was asked for.
 */
export type KeyTextProblem = 'noKey' | 'mistyped' | 'secretKey';

/** A public key that somebody sent; anything may stand around it. */
export function readRecipient(text: string): Result<Recipient, KeyTextProblem> {
  if (/AGE-?SECRET/i.test(text)) return err('secretKey');
  const found = /age1[0-9a-z]*/.exec(text.toLowerCase());
  if (found === null) return err('noKey');
  const recipient = Recipient.safeParse(found[0]);
  return recipient.success ? ok(recipient.data) : err('mistyped');
}
