import { useLiveQuery } from 'dexie-react-hooks';
import type { ContextProfile } from '../../../domain/network/context.ts';
import { useStore } from '../../../storage/store-context.tsx';

/** A network of one's own whose conditions were noted. */
export interface OwnContext {
  readonly id: string;
  readonly name: string;
  readonly profile: ContextProfile;
}

/** Networks on this device with their conditions; undefined while they are read. */
export function useContexts(): readonly OwnContext[] | undefined {
  const store = useStore();
  return useLiveQuery(async () => {
    const [networks, contexts] = await Promise.all([store.networks.list(), store.contexts.list()]);
    return networks.flatMap(({ id, name }): OwnContext[] => {
      const profile = contexts.find((context) => context.id === id)?.profile;
      return profile === undefined ? [] : [{ id, name, profile }];
    });
  }, [store]);
}
