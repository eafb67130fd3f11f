import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import type { RoundSealing } from '../domain/network/round-sealing.ts';
import type { StorageProblem } from './problem.ts';
import type { Settling } from './settling.ts';

type Write = Promise<Result<void, StorageProblem>>;

export interface SealingWrites {
  /** Refused as `invalid` when it changes what members of an issued round were told. */
  put(sealing: RoundSealing): Write;
  /**
   * Which received files a person decided against, whole; results and conflicts follow in the same
   * transaction. Hashes that are not here may stand in it: they are of what was deleted for good.
   */
  decide(roundId: RoundId, setAside: readonly ContentHash[]): Write;
  /** Takes late responses into the results of a closed round; refused as `invalid` under k. */
  publish(roundId: RoundId): Write;
}

export function createSealingWrites(settling: Settling): SealingWrites {
  return {
    put: settling.putSealing,
    decide: (roundId, setAside) => settling.decide({ roundId, setAside }),
    publish: settling.publish,
  };
}
