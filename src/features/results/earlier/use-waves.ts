import { useCallback } from 'react';
import type { ScoredWave } from '../../../domain/comparison/round-change.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import type { View } from '../view.ts';
import { loadWaves } from './load-waves.ts';

/** The rounds up to this one for one questionnaire; undefined while they are read. */
export function useWaves({
  round,
  network,
  questionnaire,
}: View): readonly ScoredWave[] | undefined {
  const store = useStore();
  const load = useCallback(
    () => loadWaves(store, { round, network }, [questionnaire]),
    [store, round, network, questionnaire],
  );
  return useLoaded(load);
}
