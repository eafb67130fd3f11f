import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import { UndoButton } from '../../../../ui/UndoButton.tsx';

/** Takes out again what was brought in last. */
export function UndoGathering() {
  const m = useMessages('summary-files');
  const { gathering } = useStore();
  return <UndoButton label={m.undo} undo={() => gathering.undo()} undone={m.undone} />;
}
