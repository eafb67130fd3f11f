import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { RoundId } from '../domain/kernel/ids.ts';
import { methodVersion } from '../domain/score/method-version.ts';
import { RecordedResult } from '../domain/score/recorded-result.ts';
import type { RoundResult } from '../domain/score/results.ts';
import { isSameResult } from '../domain/score/same-result.ts';
import type { Connection } from './connection.ts';
import { putRecords } from './put-records.ts';

/** A result just worked out from what is stored. */
export interface WorkedOut {
  readonly roundId: RoundId;
  readonly result: RoundResult;
  /** Hash of `resultBasis`. */
  readonly basis: ContentHash;
}

export interface KeptResult {
  /** What is shown: as recorded, however the method has changed since. */
  readonly result: RoundResult;
  /** Where this copy of Concord makes other figures of the same answers. */
  readonly differs: {
    readonly recorded: RecordedResult;
    readonly recomputed: RoundResult;
  } | null;
}

/**
 * Records a closed round's result the first time it is worked out, and again only when its answers or
 * choices have changed. Otherwise what was recorded is what stays. Where it cannot be written, the
 * result is shown all the same, and recorded the next time.
 */
export async function keepResult(
  connection: Connection,
  recorded: RecordedResult | undefined,
  { roundId: id, result, basis }: WorkedOut,
  recordedOn: string,
): Promise<KeptResult> {
  if (recorded?.basis === basis) {
    const differs = isSameResult(recorded.result, result) ? null : { recorded, recomputed: result };
    return { result: recorded.result, differs };
  }
  const rev = (recorded?.rev ?? 0) + 1;
  const next = { schema: 1, id, rev, method: methodVersion, recordedOn, basis, result };
  await putRecords(connection, { recorded: [RecordedResult.parse(next)] });
  return { result, differs: null };
}
