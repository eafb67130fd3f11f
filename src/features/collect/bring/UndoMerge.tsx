import { err } from '../../../domain/kernel/result.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { tellLiveQueries } from '../../../storage/live-queries.ts';
import { storageProblem } from '../../../storage/problem.ts';
import { trackUnsaved } from '../../../storage/unsaved-input.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { UndoButton } from '../../../ui/UndoButton.tsx';
import { inWorker } from '../key/session.ts';

/** Takes the last merge out again. */
export function UndoMerge() {
  const m = useMessages('collect');
  const { database } = useStore();
  const undo = async () => {
    // A new version of the app waits until it is through.
    const stop = trackUnsaved(() => true);
    const asked = await inWorker((worker) => worker.do('undo', { database }));
    stop();
    tellLiveQueries();
    return asked.ok ? asked.value : err(storageProblem('notLoaded'));
  };
  return <UndoButton label={m.undo} undo={undo} undone={m.undone} />;
}
