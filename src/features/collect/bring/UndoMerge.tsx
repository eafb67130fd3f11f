import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import type { UndoneMerge } from '../../../storage/received-store.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

/** Takes the last merge out again. */
export function UndoMerge() {
  const m = useMessages('collect');
  const store = useStore();
  const [undone, setUndone] = useState<UndoneMerge | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    const result = await store.received.undoMerge();
    if (result.ok) setUndone(result.value);
    setProblem(result.ok ? null : result.error);
    setBusy(false);
  };
  return (
    <>
      {undone === null && (
        <div>
          <Button
            disabled={isBusy}
            onClick={() => {
              undo().catch((error: unknown) => setProblem(errorToStorageProblem(error)));
            }}
          >
            {m.undo}
          </Button>
        </div>
      )}
      <p role="status">{undone !== null && m.undone(undone)}</p>
      <StorageProblemNotice problem={problem} />
    </>
  );
}
