import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { RoundId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import type { ReceivedState } from '../../../storage/received-state.ts';
import type { Store } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';

export interface SealedRound {
  readonly round: Round;
  readonly network: Network;
  /** Null until the round's key is made. */
  readonly sealing: RoundSealing | null;
  readonly received: ReceivedState;
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
  const received = await store.received.stateOf(round.id);
  return { round, network, sealing, received };
}
