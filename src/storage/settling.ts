import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { countedOf } from '../domain/response/counted.ts';
import { lateOf } from '../domain/response/published.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import { putSettling } from './put-settling.ts';
import { readReceivedState, type ReceivedState } from './received-state.ts';
import type { Records, RecordWriter } from './records.ts';
import { readReceived, settledTables, settleRound } from './settle-round.ts';
import { inTransaction } from './write.ts';

type Written = Result<void, StorageProblem>;

export interface Decision {
  readonly roundId: RoundId;
  /** All files that a person decided against. */
  readonly setAside: readonly ContentHash[];
}

/** What is worked out from all files of a round, by name: what goes in and what comes out. */
export interface SettlingTasks {
  putRound: { input: Round; output: Written };
  putSealing: { input: RoundSealing; output: Written };
  decide: { input: Decision; output: Written };
  publish: { input: RoundId; output: Written };
  stateOf: { input: RoundId; output: ReceivedState };
}

export type Settling = {
  readonly [K in keyof SettlingTasks]: (
    input: SettlingTasks[K]['input'],
  ) => Promise<SettlingTasks[K]['output']>;
};

/** Costly where files are thousands: it belongs in a worker then (see `settling-aside.ts`). */
export function createSettling(records: Records): Settling {
  const change = (
    roundId: RoundId,
    alter: (sealing: RoundSealing, writer: RecordWriter) => Promise<RoundSealing>,
  ) =>
    inTransaction(records, settledTables, async (writer) => {
      const sealing = RoundSealing.safeParse(await writer.get('sealings', roundId)).data;
      if (sealing === undefined) throw new StorageFailure('staleRevision');
      const next = { ...(await alter(sealing, writer)), rev: sealing.rev + 1 };
      await writer.put('sealings', RoundSealing.parse(next));
      await settleRound(writer, roundId);
    });
  return {
    putRound: (round) => putSettling(records, 'rounds', round),
    putSealing: (sealing) => putSettling(records, 'sealings', sealing),
    decide: ({ roundId, setAside }) =>
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
    stateOf: (roundId) => readReceivedState(records, roundId),
  };
}
