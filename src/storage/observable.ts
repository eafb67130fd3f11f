/** A value that can be watched; fits React's `useSyncExternalStore`. */
export interface Observable<T> {
  get(this: void): T;
  /** Calls back after each change; returns how to stop. */
  subscribe(this: void, listener: () => void): () => void;
}

export interface Settable<T> extends Observable<T> {
  set(this: void, value: T): void;
}

export function createObservable<T>(initial: T): Settable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
