import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ResponseId } from '../domain/kernel/ids.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import { DraftSaver, type SaveState } from './draft-saver.ts';
import { askToPersist } from './persistence.ts';
import { ResponseLock, type LockState } from './response-lock.ts';
import { useStore } from './store-context.tsx';
import { trackUnsaved } from './unsaved-input.ts';
import { withUnsaved } from './unsaved.ts';

export type DraftLoad =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ready'; readonly response: QuestionnaireResponse };

export interface Draft {
  readonly load: DraftLoad;
  readonly saveState: SaveState;
  readonly lock: LockState;
  /** Changes the response and saves it; does nothing while another tab holds it. */
  readonly change: (change: (response: QuestionnaireResponse) => QuestionnaireResponse) => void;
  readonly retry: () => void;
  readonly takeOver: () => void;
}

/** One response that is being filled in: read once, then every change is on its way to the disk. */
export function useDraft(id: ResponseId): Draft {
  const store = useStore();
  const [load, setLoad] = useState<DraftLoad>({ kind: 'loading' });
  const [lock, setLock] = useState<LockState>('waiting');
  const latest = useRef<QuestionnaireResponse | null>(null);
  const lockRef = useRef<ResponseLock | null>(null);
  const saver = useMemo(() => new DraftSaver((response) => store.responses.put(response)), [store]);
  const saveState = useSyncExternalStore(
    useCallback((listener) => saver.subscribe(listener), [saver]),
    () => saver.state,
  );

  const show = useCallback((response: QuestionnaireResponse | undefined) => {
    latest.current = response ?? null;
    setLoad(response === undefined ? { kind: 'missing' } : { kind: 'ready', response });
  }, []);

  useEffect(() => {
    let isHere = true;
    // Whoever becomes the writer reads again: the tab before may have gone on meanwhile.
    const read = async (state: LockState) => {
      const stored = await store.responses.get(id);
      const response = withUnsaved(id, stored);
      if (!isHere) return;
      // Together: nobody may write on the strength of what was read before.
      setLock(state);
      show(response);
      if (response !== undefined && response !== stored) saver.save(response);
    };
    const responseLock = new ResponseLock(id, (state) => {
      if (isHere) void read(state);
    });
    lockRef.current = responseLock;
    responseLock.acquire();
    return () => {
      isHere = false;
      responseLock.release();
    };
  }, [id, store, saver, show]);

  useEffect(() => {
    const keep = () => saver.keepForReload();
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    const untrack = trackUnsaved(() => saver.unsaved !== null);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      untrack();
    };
  }, [saver]);

  const change = useCallback<Draft['change']>(
    (alter) => {
      if (latest.current === null || lock !== 'mine') return;
      const before = latest.current;
      const response = alter(before);
      show(response);
      saver.save(response);
      // With the first answer, not with the first page: that is when the question makes sense.
      if (response.answers !== before.answers) void askToPersist();
    },
    [lock, saver, show],
  );

  return {
    load,
    saveState,
    lock,
    change,
    retry: useCallback(() => saver.retry(), [saver]),
    takeOver: useCallback(() => lockRef.current?.takeOver(), []),
  };
}
