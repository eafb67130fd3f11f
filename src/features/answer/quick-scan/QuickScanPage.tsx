import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { beginOnce, findQuickScans, type QuickScans } from './quick-scans.ts';
import { ResumeList } from './ResumeList.tsx';

/** Begins at once; asks only when there is something to go on with. */
export function QuickScanPage() {
  const m = useMessages('answer');
  const store = useStore();
  const [, navigate] = useLocation();
  const [found, setFound] = useState<QuickScans>();
  const [problem, setProblem] = useState<StorageProblem | null>(null);

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

  if (problem !== null) {
    return (
      <Page documentTitle={m.quickScan} title={m.notStartedTitle}>
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button weight="primary" onClick={() => location.reload()}>
            {m.tryAgain}
          </Button>
          <ButtonLink to="/">{m.toStart}</ButtonLink>
        </Row>
      </Page>
    );
  }
  if (found === undefined) return null;
  return (
    <Page
      documentTitle={m.quickScan}
      eyebrow={m.quickScan}
      title={m.resumeTitle}
      lead={<p>{m.resumeLead}</p>}
    >
      <ResumeList begun={found.begun} />
      <Stack gap={2}>
        <p>{m.startAgainHint}</p>
        <Row>
          <Button onClick={() => void begin()}>{m.startAgain}</Button>
        </Row>
      </Stack>
    </Page>
  );
}
