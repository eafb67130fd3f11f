import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { RoundId } from '../domain/kernel/ids.ts';
import type { RoundResult } from '../domain/score/results.ts';
import type { KeptResult } from './keep-result.ts';
import type { Store } from './store.ts';

interface JustWorkedOut {
  readonly roundId: RoundId;
  readonly result: RoundResult;
  /** Hash of `resultBasis`. */
  readonly basis: Promise<ContentHash>;
}

/** See `keepResult`. Where nothing can be kept, the figures are there all the same. */
export async function keepShown(
  store: Pick<Store, 'recorded'>,
  { roundId, result, basis }: JustWorkedOut,
  today: string,
): Promise<KeptResult> {
  try {
    return await store.recorded.keep({ roundId, result, basis: await basis }, today);
  } catch {
    return { result, differs: null };
  }
}
