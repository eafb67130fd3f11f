import * as z from 'zod/mini';
import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { ContentHash } from '../../domain/kernel/content-hash.ts';
import { RoundId } from '../../domain/kernel/ids.ts';
import { sign } from '../sealing/signing.ts';

export const receiptsFormat = 'concord/receipts';
export const receiptsVersion = 1;

/** What the coordinator says has arrived, signed with the round's key. */
export const Receipts = z.strictObject({
  format: z.literal(receiptsFormat),
  formatVersion: z.literal(receiptsVersion),
  roundId: RoundId,
  /** Of all sealed files that the coordinator has, sorted: no order of arrival. */
  hashes: z.array(ContentHash).check(z.maxLength(100_000)),
  /** ECDSA P-256 with SHA-256 over the canonical JSON of all the rest, base64url. */
  signature: z.string().check(z.maxLength(200)),
});
export type Receipts = z.infer<typeof Receipts>;

/** The text that is signed. */
export function signedText({ roundId, hashes }: Pick<Receipts, 'roundId' | 'hashes'>): string {
  return toCanonicalJson({
    format: receiptsFormat,
    formatVersion: receiptsVersion,
    roundId,
    hashes,
  });
}

/** The whole file as text; null when the key is none that signs. */
export async function writeReceipts(
  roundId: RoundId,
  hashes: readonly ContentHash[],
  signingKey: string,
): Promise<string | null> {
  const sorted = [...new Set(hashes)].toSorted();
  const signature = await sign(signingKey, signedText({ roundId, hashes: sorted }));
  if (signature === null) return null;
  const receipts: Receipts = {
    format: receiptsFormat,
    formatVersion: receiptsVersion,
    roundId,
    hashes: sorted,
    signature,
  };
  return `${toCanonicalJson(receipts)}\n`;
}
