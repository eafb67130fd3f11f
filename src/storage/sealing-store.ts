import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { countedOf } from '../domain/response/counted.ts';
import { lateOf } from '../domain/response/published.ts';
import type { Connection } from './connection.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import { putSettling } from './put-records.ts';
import type { RecordWriter } from './records.ts';
import { readReceived, settledTables, settleRound } from './settle-round.ts';
import { inTransaction } from './write.ts';

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

export function createSealingWrites(connection: Connection): SealingWrites {
  const change = (
    roundId: RoundId,
    alter: (sealing: RoundSealing, writer: RecordWriter) => Promise<RoundSealing>,
  ) =>
    inTransaction(connection, settledTables, async (writer) => {
      const sealing = RoundSealing.safeParse(await writer.get('sealings', roundId)).data;
      if (sealing === undefined) throw new StorageFailure('staleRevision');
      const next = { ...(await alter(sealing, writer)), rev: sealing.rev + 1 };
      await writer.put('sealings', RoundSealing.parse(next));
      await settleRound(writer, roundId);
    });
  return {
    put: (sealing) => putSettling(connection, 'sealings', sealing),
    decide: (roundId, setAside) =>
      change(roundId, (sealing) =>
        Promise.resolve({ ...sealing, setAside: [...new Set(setAside)].toSorted() }),
      ),
    publish: (roundId) =>
      change(roundId, async (sealing, writer) => {
        const round = Round.safeParse(await writer.get('rounds', roundId)).data;
        const received = await readReceived(writer, roundId);
        if (round === undefined || !lateOf(received, sealing, round.k).mayPublish) {
          throw new StorageFailure('invalid', 'tooFewNew');
        }
        const { counted } = countedOf(received, sealing.setAside);
        return { ...sealing, published: counted.map(({ id }) => id) };
      }),
  };
}
