import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { RoundId, SeatId } from '../kernel/ids.ts';
import { Language } from '../questionnaire/text.ts';
import { isBech32 } from './bech32.ts';

/** The public key of an age identity (X25519): whoever has the identity opens what is sealed to it. */
export const Recipient = z
  .string()
  .check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/), z.refine(isBech32))
  .brand<'Recipient'>();
export type Recipient = z.infer<typeof Recipient>;

/** The public half of a round's signing key: a P-256 point of 65 bytes, base64url. */
export const VerifyKey = z
  .string()
  .check(z.regex(/^[\w-]{87}$/))
  .brand<'VerifyKey'>();
export type VerifyKey = z.infer<typeof VerifyKey>;

/** 128 random bits, base64url: proves that a response answers one invitation. Used once. */
export const Token = z
  .string()
  .check(z.regex(/^[\w-]{22}$/))
  .brand<'Token'>();
export type Token = z.infer<typeof Token>;

/** What a member says about where the answers come from. */
export const Asks = z.enum(['seat', 'sector']);
export type Asks = z.infer<typeof Asks>;

/** A coordinator's own words, shown to members before the first question. */
export const Wording = z.string().check(z.maxLength(2000));

/**
 * How a round's responses are sealed, invited and counted: the coordinator's record, one to a
 * round and under its id. The identity itself is nowhere in it but in `keyFile`.
 */
export const RoundSealing = z.strictObject({
  schema: z.literal(1),
  id: RoundId,
  rev: z.int(),
  /** The round's identity and signing key as an age file under a passphrase, armoured. */
  keyFile: z.string().check(z.minLength(1), z.maxLength(8000)),
  recipient: Recipient,
  /** Who else opens responses: a deputy's own key, or one printed on a recovery sheet. */
  second: z.strictObject({ kind: z.enum(['deputy', 'sheet']), recipient: Recipient }),
  verifyKey: VerifyKey,
  /** The coordinator has opened the key file again; before that no invitation leaves. */
  openedOnce: z.boolean(),
  asks: Asks,
  /** One for each invited person; null: one invitation for all, which no response is linked to. */
  tokens: z.nullable(z.array(z.strictObject({ seatId: SeatId, token: Token }))),
  purpose: Wording,
  storage: Wording,
  language: Language,
  /** An invitation exists: what members were told is fixed. */
  issued: z.boolean(),
  /**
   * Hashes that count no more: received files that a person decided against, which stay and can be
   * taken back; and files that were deleted for good, so that they do not come in again. A hash is
   * a decision if its file is still received, otherwise a deletion.
   */
  setAside: z.array(ContentHash),
  /** What counts in the results of a closed round; null while the round is open. */
  published: z.nullable(z.array(ContentHash)),
});
export type RoundSealing = z.infer<typeof RoundSealing>;

/** `anonymous`: no response can be linked to an invitation. `pseudonymous`: each carries a token. */
export function anonymityOf({
  tokens,
}: Pick<RoundSealing, 'tokens'>): 'anonymous' | 'pseudonymous' {
  return tokens === null ? 'anonymous' : 'pseudonymous';
}

/** What keeps invitations from leaving; null when nothing does. */
export function whyNotIssuable(sealing: RoundSealing): 'keyNotProven' | 'sameKeyTwice' | null {
  if (sealing.second.recipient === sealing.recipient) return 'sameKeyTwice';
  return sealing.openedOnce ? null : 'keyNotProven';
}

/**
 * Whether a sealing may take the place of another. Before the first invitation anything may change;
 * after it only what members were not told: the passphrase, the language of texts to copy, more
 * places, and what counts. A decision to invite is never taken back.
 */
export function mayReplaceSealing(before: RoundSealing, after: RoundSealing): boolean {
  if (!before.issued) return true;
  return (
    after.issued &&
    after.openedOnce &&
    after.recipient === before.recipient &&
    after.second.kind === before.second.kind &&
    after.second.recipient === before.second.recipient &&
    after.verifyKey === before.verifyKey &&
    after.asks === before.asks &&
    after.purpose === before.purpose &&
    after.storage === before.storage &&
    keepsTokens(before.tokens, after.tokens)
  );
}

function keepsTokens(before: RoundSealing['tokens'], after: RoundSealing['tokens']): boolean {
  if (before === null || after === null) return before === after;
  const seatByToken = new Map(after.map(({ seatId, token }) => [token, seatId]));
  return before.every(({ seatId, token }) => seatByToken.get(token) === seatId);
}
