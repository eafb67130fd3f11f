import { lazy, Suspense, type ComponentProps } from 'react';
import type { TakeOnStep as Step } from './TakeOnStep.tsx';

const Later = lazy(async () => ({ default: (await import('./TakeOnStep.tsx')).TakeOnStep }));

/** Comes when the rest of the page is there: what to do is read first. */
export function TakeOnStep(props: ComponentProps<typeof Step>) {
  return (
    <Suspense>
      <Later {...props} />
    </Suspense>
  );
}
