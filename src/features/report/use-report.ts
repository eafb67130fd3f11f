import { useCallback } from 'react';
import { useParams } from 'wouter';
import { RoundId } from '../../domain/kernel/ids.ts';
import type { RoundReport } from '../../domain/report/round-report.ts';
import { useStore } from '../../storage/store-context.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
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
  const load = useCallback(async (): Promise<FoundReport> => {
    const id = RoundId.safeParse(roundId);
    const round = await readKeptRound(store, id.success ? id.data : null);
    if (round.kind !== 'closed') return round;
    return { ...round, report: await gatherReport(round.kept, figuresIn(store, round.kept)) };
  }, [store, roundId]);
  return useLoaded(load);
}
