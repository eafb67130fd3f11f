import { useLiveQuery } from 'dexie-react-hooks';
import { NetworkId } from '../domain/kernel/ids.ts';
import type { Network } from '../domain/network/network.ts';
import { useStore } from './store-context.tsx';

/** The network of this id: undefined while it is read, null when there is none. */
export function useStoredNetwork(id: string | undefined): Network | null | undefined {
  const store = useStore();
  return useLiveQuery(async () => {
    const parsed = NetworkId.safeParse(id);
    return parsed.success ? ((await store.networks.get(parsed.data)) ?? null) : null;
  }, [store, id]);
}
