import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { RoundId } from '../../domain/kernel/ids.ts';
import type { RoundReport } from '../../domain/report/round-report.ts';
import { resultBasis } from '../../domain/score/result-basis.ts';
import type { RoundResult } from '../../domain/score/results.ts';
import { toSha256 } from '../../files/text/sha256.ts';
import { keepShown } from '../../storage/keep-shown.ts';
import { useStore } from '../../storage/store-context.tsx';
import type { Store } from '../../storage/store.ts';
import { gatherReport, type KeptRound } from './gather-report.ts';
import { readKeptRound } from './read-kept-round.ts';

export type FoundReport =
  | { readonly kind: 'missing' }
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly report: RoundReport; readonly kept: KeptRound };

/** The report of the round that the address names; undefined while it is worked out. */
export function useReport(): FoundReport | undefined {
  const store = useStore();
  const { roundId } = useParams();
  const [found, setFound] = useState<{ of: string | undefined; report: FoundReport }>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<FoundReport> => {
      const id = RoundId.safeParse(roundId);
      const round = await readKeptRound(store, id.success ? id.data : null);
      if (round.kind !== 'closed') return round;
      return { ...round, report: await gatherReport(round.kept, keepIn(store, round.kept)) };
    };
    read().then(
      (report) => isWanted && setFound({ of: roundId, report }),
      (error: unknown) =>
        isWanted && setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [store, roundId]);
  // For the page's error boundary, which offers to load again.
  if (failure !== undefined) throw failure;
  return found?.of === roundId ? found?.report : undefined;
}

/** A report tells what the results page tells: the figures that the round had when it was first read. */
function keepIn(store: Store, { round, responses, today }: KeptRound) {
  return async (result: RoundResult) => {
    const basis = toSha256(resultBasis(round, responses));
    return (await keepShown(store, { roundId: round.id, result, basis }, today)).result;
  };
}
