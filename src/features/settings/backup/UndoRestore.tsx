import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { UndoButton } from '../../../ui/UndoButton.tsx';

/** Puts back what the last restore changed. */
export function UndoRestore() {
  const m = useMessages('settings');
  const store = useStore();
  return <UndoButton label={m.undo} undo={() => store.backup.undo()} undone={m.undone} />;
}
