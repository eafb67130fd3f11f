import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { RoundId } from '../domain/kernel/ids.ts';
import { methodVersion } from '../domain/score/method-version.ts';
import { methodsBehind, type MethodsOf } from '../domain/score/methods-of.ts';
import type { RoundResult } from '../domain/score/results.ts';
import type { Store } from './store.ts';

/** A closed round's figures as they stay, whatever has become of the method since. */
export interface LastingFigures {
  readonly result: RoundResult;
  readonly methods?: MethodsOf;
}

/** What is stored of a round, and how its figures are worked out where none are recorded. */
interface Stored {
  readonly roundId: RoundId;
  /** Hash of `resultBasis`. */
  readonly basis: Promise<ContentHash>;
  /** Asked only where it is needed. */
  readonly score: () => RoundResult | Promise<RoundResult>;
}

/** The recorded figures of a round, where they rest on the answers that are stored now. */
export async function lastingFigures(
  store: Pick<Store, 'recorded'>,
  { roundId, basis, score }: Stored,
): Promise<LastingFigures> {
  const recorded = await store.recorded.get(roundId);
  if (recorded === undefined || recorded.basis !== (await basis)) return { result: await score() };
  const { result, method } = recorded;
  return method === methodVersion
    ? { result }
    : { result, methods: methodsBehind(recorded, await score()) };
}
