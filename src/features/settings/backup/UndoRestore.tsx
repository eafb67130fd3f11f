import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { UndoneRestore } from '../../../storage/undo-restore.ts';
import { Button } from '../../../ui/Button.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

export function UndoRestore() {
  const m = useMessages('settings');
  const store = useStore();
  const [undone, setUndone] = useState<UndoneRestore | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    const result = await store.backup.undo();
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
