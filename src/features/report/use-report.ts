import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { RoundId } from '../../domain/kernel/ids.ts';
import type { RoundReport } from '../../domain/report/round-report.ts';
import { useStore } from '../../storage/store-context.tsx';
import { gatherReport, type KeptRound } from './gather-report.ts';
import { figuresIn } from './figures-in.ts';
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
      return { ...round, report: await gatherReport(round.kept, figuresIn(store, round.kept)) };
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
