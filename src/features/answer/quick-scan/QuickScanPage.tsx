import { lazy, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { beginOnce, findQuickScans, type QuickScans } from './quick-scans.ts';

const ResumePage = lazy(async () => ({ default: (await import('./ResumePage.tsx')).ResumePage }));
const NotStartedPage = lazy(async () => ({
  default: (await import('./NotStartedPage.tsx')).NotStartedPage,
}));

/** Begins at once; asks only when there is something to go on with. */
export function QuickScanPage() {
  const store = useStore();
  const [, navigate] = useLocation();
  const [found, setFound] = useState<QuickScans>();
  const [problem, setProblem] = useState<StorageProblem>();

  const begin = useCallback(async () => {
    const begun = await beginOnce(store);
    if (begun.ok) navigate(`/answer/${begun.value}`, { replace: true });
    else setProblem(begun.error);
  }, [store, navigate]);

  useEffect(() => {
    let isHere = true;
    const look = async () => {
      try {
        const scans = await findQuickScans(store);
        if (!isHere) return;
        if (scans.begun.length > 0) setFound(scans);
        else await begin();
      } catch (error) {
        if (isHere) setProblem(errorToStorageProblem(error));
      }
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [store, begin]);

  if (problem !== undefined) return <NotStartedPage problem={problem} />;
  if (found === undefined) return null;
  return <ResumePage begun={found.begun} onStartAgain={() => void begin()} />;
}
