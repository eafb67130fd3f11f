import { Suspense, useDeferredValue } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Collected } from '../use-collection.ts';
import { Figures } from './figures/Figures.tsx';
import { HeatMap } from './map/HeatMap.tsx';
import { PaperOfAll } from './PaperOfAll.tsx';
import { usePaperPlace } from './use-paper-place.ts';
import type { View } from './view.ts';

/** Two networks or more: the table of each and the figures of all, on screen or as on paper. */
export function BesideEachOther({ found, view }: { found: Collected; view: View }) {
  const m = useMessages('comparison');
  const [isOnPaper, turn] = usePaperPlace();
  // The figures below follow the table, so that a choice answers at once.
  const shown = useDeferredValue<View | null>(view, null);
  return (
    <>
      <div data-screen-only="">
        <Button onClick={turn}>{isOnPaper ? m.toScreen : m.toPaper}</Button>
      </div>
      {isOnPaper ? (
        <Suspense fallback={<p role="status">{m.makingPaper}</p>}>
          <PaperOfAll found={found} view={view} />
        </Suspense>
      ) : (
        <>
          <HeatMap view={view} />
          <Suspense>{shown !== null && <Figures view={shown} />}</Suspense>
        </>
      )}
    </>
  );
}
