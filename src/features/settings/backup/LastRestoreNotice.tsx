import { useLiveQuery } from 'dexie-react-hooks';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { UndoRestore } from './UndoRestore.tsx';

/** The way back is still there after a reload. */
export function LastRestoreNotice() {
  const m = useMessages('settings');
  const store = useStore();
  const last = useLiveQuery(() => store.backup.lastRestore(), [store]);
  return last === undefined ? null : (
    <Notice>
      <p>{m.lastRestore({ count: last.count })}</p>
      <UndoRestore />
    </Notice>
  );
}
