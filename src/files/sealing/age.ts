import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Recipient } from '../../domain/network/round-sealing.ts';

/** An age identity (X25519) as text: who has it opens what is sealed to its recipient. */
export interface KeyPair {
  readonly identity: string;
  readonly recipient: Recipient;
}

export async function makeKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: Recipient.parse(await identityToRecipient(identity)) };
}

export async function sealTo(
  recipients: readonly Recipient[],
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** What opens files: made once, used for many. */
export function openerFor(identities: readonly string[]): Decrypter {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return decrypter;
}
