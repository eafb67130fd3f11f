import type { NetworkId, RoundId } from '../domain/kernel/ids.ts';
import { err } from '../domain/kernel/result.ts';
import type { Network } from '../domain/network/network.ts';
import type { Round } from '../domain/network/round.ts';
import { storageProblem } from './problem.ts';
import type { Store, Write } from './store.ts';

/** Changes the network as it is now on the disk, not as a page last saw it. */
export async function changeNetwork(
  store: Store,
  id: NetworkId,
  change: (network: Network) => Network,
): Write {
  const network = await store.networks.get(id);
  if (network === undefined) return err(storageProblem('staleRevision'));
  return store.networks.put({ ...change(network), rev: network.rev + 1 });
}

/** Changes the round as it is now on the disk, not as a page last saw it. */
export async function changeRound(
  store: Store,
  id: RoundId,
  change: (round: Round) => Round,
): Write {
  const round = await store.rounds.get(id);
  if (round === undefined) return err(storageProblem('staleRevision'));
  return store.rounds.put({ ...change(round), rev: round.rev + 1 });
}
