import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { OnDifference, RestorePreview } from '../../../storage/backup-store.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { sumOf } from '../counts.ts';
import { UndoRestore } from './UndoRestore.tsx';

interface RestoredNoticeProps {
  done: RestorePreview;
  onDifference: OnDifference;
}

/** The receipt: what was done, and a way back. */
export function RestoredNotice({ done, onDifference }: RestoredNoticeProps) {
  const m = useMessages('settings');
  const added = sumOf(done.new) === 0 ? m.nothingAdded : m.counts(done.new);
  const chosen = onDifference === 'takeFile' ? sumOf(done.differs) : 0;
  const replaced = sumOf(done.newerInFile) + chosen;
  return (
    <Notice kind="status" title={m.restoredTitle}>
      <p>{m.restoredText({ added, replaced })}</p>
      <UndoRestore />
    </Notice>
  );
}
