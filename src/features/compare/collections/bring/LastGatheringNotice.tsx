import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { CollectionId } from '../../../../domain/kernel/ids.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { UndoGathering } from './UndoGathering.tsx';

/** The way back is still there after a reload. */
export function LastGatheringNotice({ id }: { id: CollectionId }) {
  const m = useMessages('summary-files');
  const store = useStore();
  const last = useLiveQuery(() => store.gathering.last(), [store]);
  // Stays after undoing, so that what was undone can be read.
  const [first, setFirst] = useState(last);
  if (last !== undefined && first === undefined) setFirst(last);
  if (first?.collectionId !== id) return null;
  return (
    <Notice>
      <p>{m.lastText({ count: first.count })}</p>
      <UndoGathering mark={first.mark} />
    </Notice>
  );
}
