import { useMessages } from '../../../../i18n/i18n-context.tsx';
import type { GatheringMark } from '../../../../storage/gathering-store.ts';
import { useStore } from '../../../../storage/store-context.tsx';
import { UndoButton } from '../../../../ui/UndoButton.tsx';

/** Takes out again what was brought in last; says so where another tab has brought in more. */
export function UndoGathering({ mark }: { mark: GatheringMark }) {
  const m = useMessages('summary-files');
  const { gathering } = useStore();
  return <UndoButton label={m.undo} undo={() => gathering.undo(mark)} undone={m.undone} />;
}
