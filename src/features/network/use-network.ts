import { useParams } from 'wouter';
import type { Network } from '../../domain/network/network.ts';
import { useStoredNetwork } from '../../storage/use-stored-network.ts';

/** The network that the address names: undefined while it is read, null when there is none. */
export function useNetwork(): Network | null | undefined {
  return useStoredNetwork(useParams().networkId);
}
