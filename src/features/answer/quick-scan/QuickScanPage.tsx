import { lazy, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { beginHere } from '../../../storage/begun-here.ts';
import { mayHaveContent } from '../../../storage/content-mark.ts';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStoreSoon } from '../../../storage/store-context.tsx';
import { findQuickScans, newQuickScan, type QuickScans } from './quick-scans.ts';

const ResumePage = lazy(async () => ({ default: (await import('./ResumePage.tsx')).ResumePage }));
const NotStartedPage = lazy(async () => ({
  default: (await import('./NotStartedPage.tsx')).NotStartedPage,
}));

/** Begins at once; asks only when there is something to go on with. */
export function QuickScanPage() {
  const soon = useStoreSoon();
  const [, navigate] = useLocation();
  const [found, setFound] = useState<QuickScans>();
  const [problem, setProblem] = useState<StorageProblem>();

  const begin = useCallback(
    (empty?: QuickScans['empty']) => {
      const scan = empty ?? newQuickScan();
      if (empty === undefined) beginHere(scan);
      navigate(`/answer/${scan.id}`, { replace: true });
    },
    [navigate],
  );

  useEffect(() => {
    let isHere = true;
    const look = async () => {
      // On a new device there is nothing to look for, and so nothing to wait for.
      if (!mayHaveContent()) return begin();
      try {
        const scans = await findQuickScans(await soon);
        if (!isHere) return;
        if (scans.begun.length > 0) setFound(scans);
        else begin(scans.empty);
      } catch (error) {
        if (isHere) setProblem(errorToStorageProblem(error));
      }
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [soon, begin]);

  if (problem !== undefined) return <NotStartedPage problem={problem} />;
  if (found === undefined) return null;
  return <ResumePage begun={found.begun} onStartAgain={() => begin(found.empty)} />;
}
