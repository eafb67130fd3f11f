import type { View } from '../view.ts';
import { DimensionAdvice } from './DimensionAdvice.tsx';
import { Readings } from './Readings.tsx';

/** What goes beyond single statements: advice for whole dimensions, and readings across them. */
export function BeyondStatements({ view }: { view: View }) {
  return (
    <>
      <DimensionAdvice view={view} />
      <Readings view={view} />
    </>
  );
}
