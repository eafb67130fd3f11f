import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { RoundId } from '../../../domain/kernel/ids.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { NoRoundPage } from './ObstaclePages.tsx';

interface InItsRoundProps {
  roundId: RoundId;
  children: (round: Round) => ReactNode;
}

/** Waits for the round of a response, and follows it: it may be closed meanwhile. */
export function InItsRound({ roundId, children }: InItsRoundProps) {
  const store = useStore();
  const found = useLiveQuery(
    async () => ({ round: await store.rounds.get(roundId) }),
    [store, roundId],
  );
  if (found === undefined) return null;
  return found.round === undefined ? <NoRoundPage /> : children(found.round);
}
