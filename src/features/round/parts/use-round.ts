import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { RoundId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import type { Participation } from '../../../domain/response/response.ts';
import type { Store } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';

export interface StoredRound {
  readonly round: Round;
  readonly network: Network;
  /** Without their answers, which no page of a round shows. */
  readonly responses: readonly Participation[];
  /** Null where nobody was prepared to be invited to answer elsewhere. */
  readonly sealing: RoundSealing | null;
}

/** The round that the address names: undefined while it is read, null when there is none. */
export function useRound(): StoredRound | null | undefined {
  const store = useStore();
  const { roundId } = useParams();
  return useLiveQuery(() => readRound(store, roundId), [store, roundId]);
}

async function readRound(store: Store, roundId: string | undefined): Promise<StoredRound | null> {
  const id = RoundId.safeParse(roundId);
  if (!id.success) return null;
  const round = await store.rounds.get(id.data);
  if (round === undefined) return null;
  const network = await store.networks.get(round.networkId);
  if (network === undefined) return null;
  return {
    round,
    network,
    responses: await store.responses.participationsByRound(round.id),
    sealing: (await store.sealings.get(round.id)) ?? null,
  };
}
