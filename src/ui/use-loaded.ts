import { startTransition, useEffect, useState } from 'react';

type Load<T> = (signal: AbortSignal) => Promise<T>;

/**
 * What `load` brings, undefined until it is here. `load` is called anew when it is another function;
 * its signal says when what it brings is not wanted any more.
 */
export function useLoaded<T>(load: Load<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ by: Load<T>; value: T }>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const wanted = new AbortController();
    const { signal } = wanted;
    load(signal).then(
      // Much may hang on it: drawn in pieces, so that the page answers meanwhile.
      (value) => !signal.aborted && startTransition(() => setLoaded({ by: load, value })),
      (error: unknown) =>
        !signal.aborted && setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return () => wanted.abort();
  }, [load]);
  // For the page's error boundary, which offers to load again.
  if (failure !== undefined) throw failure;
  return loaded?.by === load ? loaded.value : undefined;
}
