import { useMemo } from 'react';
import {
  perspectivesIn,
  type DimensionPerspective,
} from '../../../domain/comparison/round-perspectives.ts';
import { useWaves } from '../earlier/use-waves.ts';
import { isConsensus, type View } from '../view.ts';

/** How the two sides see each dimension; undefined while answers are read, none where there can be none. */
export function usePerspectives(view: View): readonly DimensionPerspective[] | undefined {
  const wave = useWaves(view)?.at(-1);
  return useMemo(() => {
    if (wave === undefined) return undefined;
    // In a meeting there are no sides, and so many responses as fill no memory are no network's.
    if (isConsensus(view) || wave.responses === null) return [];
    const { network, questionnaire, result, round } = view;
    const answered = { ...wave, responses: wave.responses, network, settings: round.settings };
    return perspectivesIn(answered, questionnaire, result);
  }, [view, wave]);
}
