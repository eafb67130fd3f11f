import { useEffect, useState } from 'react';
import {
  persistNow,
  readPersistence,
  readSpaceUsed,
  type Persistence,
  type SpaceUsed,
} from '../../../storage/persistence.ts';

/** Whether the browser protects the data, and a way to ask for it. */
export function usePersistence(): { persistence: Persistence | undefined; ask: () => void } {
  const [persistence, setPersistence] = useState<Persistence>();
  useEffect(() => {
    void readPersistence().then(setPersistence);
  }, []);
  return {
    persistence,
    ask: () => {
      void persistNow().then(setPersistence);
    },
  };
}

export function useSpaceUsed(): SpaceUsed | undefined {
  const [space, setSpace] = useState<SpaceUsed>();
  useEffect(() => {
    void readSpaceUsed().then(setSpace);
  }, []);
  return space;
}
