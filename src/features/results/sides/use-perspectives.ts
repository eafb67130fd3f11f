import { useMemo } from 'react';
import {
  perspectivesIn,
  type DimensionPerspective,
} from '../../../domain/comparison/round-perspectives.ts';
import { groupingOf, type Grouping } from '../../../domain/network/grouping.ts';
import { useWaves } from '../earlier/use-waves.ts';
import { isConsensus, type View } from '../view.ts';

/** How two groups see each dimension. */
export interface Sided {
  readonly grouping: Grouping;
  readonly perspectives: readonly DimensionPerspective[];
}

/** Undefined while answers are read; without perspectives where there can be none. */
export function usePerspectives(view: View): Sided | undefined {
  const wave = useWaves(view)?.at(-1);
  return useMemo(() => {
    if (wave === undefined) return undefined;
    const grouping = groupingOf(wave.round);
    // In a meeting there are no groups, and so many responses as fill no memory are no network's.
    if (isConsensus(view) || wave.responses === null) return { grouping, perspectives: [] };
    const { network, questionnaire, result, round } = view;
    const answered = { ...wave, responses: wave.responses, network, settings: round.settings };
    return { grouping, perspectives: perspectivesIn(answered, questionnaire, result) };
  }, [view, wave]);
}
