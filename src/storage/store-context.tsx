import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Store } from './store.ts';

interface Place {
  readonly store: Store | Promise<Store>;
  readonly soon: Promise<Store>;
}

const StoreContext = createContext<Place | null>(null);

interface StoreProviderProps {
  /** Or on its way: what keeps things is loaded beside the first page, not before it. */
  store: Store | Promise<Store>;
  children: ReactNode;
}

export function StoreProvider({ store, children }: StoreProviderProps) {
  const place = useMemo(() => ({ store, soon: Promise.resolve(store) }), [store]);
  return <StoreContext value={place}>{children}</StoreContext>;
}

/** The one store that the composition root made; suspends until it is here. */
export function useStore(): Store {
  const { store } = usePlace();
  return store instanceof Promise ? use(store) : store;
}

/** The same for what must work before the store is here. */
export function useStoreSoon(): Promise<Store> {
  return usePlace().soon;
}

function usePlace(): Place {
  const place = use(StoreContext);
  if (place === null) throw new Error('A StoreProvider has to be around what keeps things');
  return place;
}
