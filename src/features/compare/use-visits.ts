import { useCallback } from 'react';
import { partnersOf, type Partner } from '../../domain/comparison/partners.ts';
import { planVisits, type Visit, type VisitLimits } from '../../domain/comparison/visit-plan.ts';
import type { Learning } from './use-learning.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

/** So long a page may be busy at a time, in milliseconds. */
const slice = 12;

/** A plan never needs more: so many hosts are not all taken. */
const mostPartners = 100;

/** A plan for a whole collection, worked out in slices; undefined until it is there. */
export function useVisits(
  { material, scope }: Learning,
  { visits, guests }: VisitLimits,
): readonly Visit[] | undefined {
  const load = useCallback(
    async (signal: AbortSignal) => {
      const partners = new Map<string, readonly Partner[]>();
      let began = performance.now();
      for (const key of material.keys) {
        partners.set(key, partnersOf(key, scope).slice(0, mostPartners));
        if (performance.now() - began > slice) {
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
          if (signal.aborted) return [];
          began = performance.now();
        }
      }
      return planVisits(partners, { visits, guests });
    },
    [material, scope, visits, guests],
  );
  return useLoaded(load);
}
