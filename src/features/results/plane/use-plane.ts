import { useCallback } from 'react';
import { QuestionnaireId } from '../../../domain/kernel/ids.ts';
import { planePlaceOf, type PlanePlace } from '../../../domain/report/trust-plane.ts';
import { isSameMean } from '../../../domain/comparison/same-mean.ts';
import { isOneMethod } from '../../../domain/score/methods-of.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { loadWaves } from '../earlier/load-waves.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { targetOf, type View } from '../view.ts';

export const planeIds = {
  formalisation: QuestionnaireId.parse('FORM'),
  trust: QuestionnaireId.parse('TRUST'),
} as const;

export interface PlaneRound {
  readonly id: string;
  readonly label: string;
  readonly place: PlanePlace;
}

/** This round and those before it on the plane, the oldest first; undefined while they are read. */
export function usePlane(first: View, second: View): readonly PlaneRound[] | undefined {
  const store = useStore();
  const load = useCallback(
    () => loadWaves(store, first, [first.questionnaire, second.questionnaire]),
    [store, first, second.questionnaire],
  );
  const waves = useLoaded(load);
  const target = targetOf(first);
  const shown = waves?.at(-1)?.methods;
  return waves?.flatMap(({ round, result, methods }) => {
    const isOwn = round.id === first.round.roundId;
    // Means that were made otherwise do not stand together on one plane.
    const isAlike =
      round.mode === first.round.mode &&
      isSameMean(result.settings, first.round.settings) &&
      Object.values(planeIds).every((id) => isOneMethod(methods, shown, id));
    if (!isOwn && !isAlike) return [];
    const results = result.outcome.kind === 'figures' ? result.outcome.questionnaires : [];
    return [{ id: round.id, label: round.label, place: planePlaceOf(results, planeIds, target) }];
  });
}
