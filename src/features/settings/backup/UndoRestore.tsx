import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { UndoButton } from '../../../ui/UndoButton.tsx';
import { undoLastRestore } from './worker/restoring.ts';

/** Puts back what the last restore changed. */
export function UndoRestore() {
  const m = useMessages('settings');
  const store = useStore();
  return <UndoButton label={m.undo} undo={() => undoLastRestore(store)} undone={m.undone} />;
}
