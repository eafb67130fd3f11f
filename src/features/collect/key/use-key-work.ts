import { useRef, useState } from 'react';
import type { Result } from '../../../domain/kernel/result.ts';
import type { KeyProblem } from './session.ts';

/** One key operation at a time, each about a second long, with what went wrong. */
export function useKeyWork() {
  const [problem, setProblem] = useState<KeyProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);
  /** Gives the value, or null after a problem or when another is under way. */
  const run = async <T>(work: () => Promise<Result<T, KeyProblem>>): Promise<T | null> => {
    if (busy.current) return null;
    busy.current = true;
    setBusy(true);
    const result = await work();
    busy.current = false;
    setBusy(false);
    setProblem(result.ok ? null : result.error);
    return result.ok ? result.value : null;
  };
  return { run, isBusy, problem, clear: () => setProblem(null) };
}
