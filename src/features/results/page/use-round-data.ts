import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { RoundId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useStore } from '../../../storage/store-context.tsx';

export interface RoundData {
  readonly round: Round;
  readonly network: Network;
  /** Empty while the round is open: nothing is read before it is closed. */
  readonly responses: readonly QuestionnaireResponse[];
}

/** The round that the address names: undefined while it is read, null when it is not here. */
export function useRoundData(): RoundData | null | undefined {
  const store = useStore();
  const { roundId } = useParams();
  return useLiveQuery(async () => {
    const id = RoundId.safeParse(roundId);
    const round = id.success ? await store.rounds.get(id.data) : undefined;
    const network = round && (await store.networks.get(round.networkId));
    if (round === undefined || network === undefined) return null;
    const responses = isClosed(round) ? await store.responses.byRound(round.id) : [];
    return { round, network, responses };
  }, [store, roundId]);
}
