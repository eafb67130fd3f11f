import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { RoundId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import type { Store } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { countIfMany } from './many-responses.ts';

export interface RoundData {
  readonly round: Round;
  readonly network: Network;
  readonly answers: Answers;
}

type Answers =
  /** None while the round is open: nothing is read before it is closed. */
  | { readonly kind: 'here'; readonly responses: readonly QuestionnaireResponse[] }
  /** So many that they stay in the database, for a worker to read. */
  | { readonly kind: 'many'; readonly count: number };

/** The round that the address names: undefined while it is read, null when it is not here. */
export function useRoundData(): RoundData | null | undefined {
  const store = useStore();
  const { roundId } = useParams();
  return useLiveQuery(async () => {
    const id = RoundId.safeParse(roundId);
    const round = id.success ? await store.rounds.get(id.data) : undefined;
    const network = round && (await store.networks.get(round.networkId));
    if (round === undefined || network === undefined) return null;
    return { round, network, answers: await readAnswers(store, round) };
  }, [store, roundId]);
}

async function readAnswers(store: Store, round: Round): Promise<Answers> {
  if (!isClosed(round)) return { kind: 'here', responses: [] };
  const count = await countIfMany(store, round.id);
  return count === null
    ? { kind: 'here', responses: await store.responses.byRound(round.id) }
    : { kind: 'many', count };
}
