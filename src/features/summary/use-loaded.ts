import { useEffect, useState } from 'react';

/** What `load` brings, undefined until it is here; called anew when it is another function. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ by: () => Promise<T>; value: T }>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setLoaded({ by: load, value }),
      (error: unknown) =>
        isWanted && setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  // For the page's error boundary, which offers to load again.
  if (failure !== undefined) throw failure;
  return loaded?.by === load ? loaded.value : undefined;
}
