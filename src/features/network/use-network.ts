import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { NetworkId } from '../../domain/kernel/ids.ts';
import type { Network } from '../../domain/network/network.ts';
import { useStore } from '../../storage/store-context.tsx';

/** The network that the address names: undefined while it is read, null when there is none. */
export function useNetwork(): Network | null | undefined {
  const store = useStore();
  const { networkId } = useParams();
  return useLiveQuery(async () => {
    const id = NetworkId.safeParse(networkId);
    return id.success ? ((await store.networks.get(id.data)) ?? null) : null;
  }, [store, networkId]);
}
