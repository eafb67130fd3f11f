import { useCallback, useRef } from 'react';
import { emptyMeeting, writeNote, type Meeting } from '../../../domain/network/meeting.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import type { StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';

export type SaveNote = (point: string, text: string) => Promise<Result<void, StorageProblem>>;

/** Saves notes one after the other, so that two points left in haste do not overtake each other. */
export function useNoteSaver(id: Meeting['id']): SaveNote {
  const store = useStore();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (point, text) => {
      const saving = last.current.then(() => save(store, id, point, text));
      last.current = saving;
      return saving;
    },
    [store, id],
  );
}

/** From what is stored now. Another tab may come in between: then once more from what it left. */
async function save(store: Store, id: Meeting['id'], point: string, text: string) {
  const put = async () => {
    const stored = (await store.meetings.get(id)) ?? emptyMeeting(id);
    return store.meetings.put(writeNote(stored, point, text));
  };
  const result = await put();
  return result.ok || result.error.kind !== 'staleRevision' ? result : put();
}
