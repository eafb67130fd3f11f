import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Round } from '../../../domain/network/round.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { UndoMerge } from './UndoMerge.tsx';

/** The way back is still there after a reload. */
export function LastMergeNotice({ round }: { round: Round }) {
  const m = useMessages('collect');
  const store = useStore();
  const last = useLiveQuery(() => store.received.lastMerge(), [store]);
  // Stays after undoing, so that what was undone can be read.
  const [first, setFirst] = useState(last);
  if (last !== undefined && first === undefined) setFirst(last);
  if (first?.roundId !== round.id) return null;
  return (
    <Notice>
      <p>{m.lastText({ count: first.count })}</p>
      <UndoMerge />
    </Notice>
  );
}
