import { Suspense } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Pages } from './Pages.tsx';
import { routes } from './routes.ts';
import { ScrollToTop } from './ScrollToTop.tsx';
import { Shell } from './Shell.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

/** What is shown is in the address, behind the #, so that any static host will do. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Rooms />
    </Router>
  );
}

function Rooms() {
  const [place] = useLocation();
  return (
    <Suspense fallback={null}>
      <Shell notices={<StorageNotice />}>
        <ScrollToTop place={place} />
        <ErrorBoundary place={place}>
          <Suspense fallback={null}>
            <Pages routes={routes} />
          </Suspense>
        </ErrorBoundary>
      </Shell>
      <UpdateNotice />
    </Suspense>
  );
}
