import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import type { Recipient } from '../../domain/network/round-sealing.ts';
import type { HandedIn } from '../../domain/response/handed-in.ts';
import { sealTo } from '../sealing/age.ts';
import { toSha256 } from '../text/sha256.ts';
import { toArmour } from './armour.ts';
import { pad } from './padding.ts';
import { responseFileName } from './response-file-name.ts';

/** A sealed response. It is made once and kept: sealing again would give other bytes. */
export interface SealedResponse {
  readonly hash: ContentHash;
  /** `<hash>.response.age`: tells nothing of who or what. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same bytes as text to copy. */
  readonly armour: string;
}

export async function sealResponse(
  handedIn: HandedIn,
  recipients: readonly Recipient[],
): Promise<SealedResponse> {
  const bytes = await sealTo(recipients, pad(toCanonicalJson(handedIn)));
  const hash = await toSha256(bytes);
  return { hash, name: responseFileName(hash), bytes, armour: toArmour(bytes) };
}
