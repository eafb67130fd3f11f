import { useCallback, useRef, useState } from 'react';
import type { StorageProblem } from './problem.ts';
import type { Write } from './store.ts';

export interface Writing {
  /** Runs one write at a time and says whether it is on the disk; a second call meanwhile does nothing. */
  readonly write: (work: () => Write) => Promise<boolean>;
  readonly isWriting: boolean;
  /** Why the last write failed; null after one that did not. */
  readonly problem: StorageProblem | null;
}

/** For a button or form that saves something: no double submit, and no failure unseen. */
export function useWrite(): Writing {
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [isWriting, setWriting] = useState(false);
  const busy = useRef(false);
  const write = useCallback(async (work: () => Write) => {
    if (busy.current) return false;
    busy.current = true;
    setWriting(true);
    const result = await work();
    busy.current = false;
    setWriting(false);
    setProblem(result.ok ? null : result.error);
    return result.ok;
  }, []);
  return { write, isWriting, problem };
}
