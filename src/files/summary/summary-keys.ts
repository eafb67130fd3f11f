import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import { toSha256 } from '../text/sha256.ts';

/**
 * By what a network and a round are known in every summary of theirs. An id of the app is random, so
 * that nobody finds it by trying; whatever else stands for it must be as hard to guess.
 */
export async function summaryKeys(
  networkId: string,
  roundId: string,
): Promise<{ network: ContentHash; round: ContentHash }> {
  const [network, round] = await Promise.all([
    toSha256(`concord/summary network ${networkId}`),
    toSha256(`concord/summary round ${roundId}`),
  ]);
  return { network, round };
}
