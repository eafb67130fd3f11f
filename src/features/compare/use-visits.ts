import { useCallback, useMemo } from 'react';
import { partnersOfAll } from '../../domain/comparison/partners.ts';
import { planVisits, type Visit, type VisitLimits } from '../../domain/comparison/visit-plan.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { inSlices } from './in-slices.ts';
import type { Learning } from './use-learning.ts';

/** A plan for a whole collection, whose partners are looked for in slices; undefined until then. */
export function useVisits(
  { material, scope }: Learning,
  { visits, guests }: VisitLimits,
): readonly Visit[] | undefined {
  const load = useCallback(
    (signal: AbortSignal) => inSlices(partnersOfAll(material.keys, scope), signal),
    [material, scope],
  );
  const partners = useLoaded(load);
  return useMemo(
    () => (partners === undefined ? undefined : planVisits(partners, { visits, guests })),
    [partners, visits, guests],
  );
}
