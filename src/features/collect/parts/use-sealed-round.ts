import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { RoundId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import { countedOf, type Conflict } from '../../../domain/response/counted.ts';
import type { Received } from '../../../domain/response/handed-in.ts';
import { lateOf, type Late } from '../../../domain/response/published.ts';
import type { Participation } from '../../../domain/response/response.ts';
import type { Store } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';

export interface SealedRound {
  readonly round: Round;
  readonly network: Network;
  /** Null until the round's key is made. */
  readonly sealing: RoundSealing | null;
  readonly responses: readonly Participation[];
  /** With answers only where files contend. */
  readonly received: readonly Received[];
  /** What a person has to decide. */
  readonly conflicts: readonly Conflict[];
  /** What waits since the round was closed; null while it has no key. */
  readonly late: Late | null;
}

/** A round whose key is made. */
export interface KeyedRound extends SealedRound {
  readonly sealing: RoundSealing;
}

/** The round that the address names: undefined while it is read, null when there is none. */
export function useSealedRound(): SealedRound | null | undefined {
  const store = useStore();
  const { roundId } = useParams();
  return useLiveQuery(() => readSealedRound(store, roundId), [store, roundId]);
}

async function readSealedRound(
  store: Store,
  roundId: string | undefined,
): Promise<SealedRound | null> {
  const id = RoundId.safeParse(roundId);
  if (!id.success) return null;
  const round = await store.rounds.get(id.data);
  if (round === undefined) return null;
  const network = await store.networks.get(round.networkId);
  if (network === undefined) return null;
  const sealing = (await store.sealings.get(round.id)) ?? null;
  const responses = await store.responses.participationsByRound(round.id);
  const received = await store.received.forDeciding(round.id);
  // With thousands each of these takes a moment: the page gets to breathe between them.
  await nextTask();
  const { conflicts } = countedOf(received, sealing?.setAside);
  await nextTask();
  const late = sealing && lateOf(received, sealing, round.k);
  await nextTask();
  return { round, network, sealing, responses, received, conflicts, late };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
