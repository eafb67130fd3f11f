import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ResponseId } from '../domain/kernel/ids.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import { DraftSession, type DraftView } from './draft-session.ts';
import { askToPersist } from './persistence.ts';
import { useStoreSoon } from './store-context.tsx';
import { trackUnsaved } from './unsaved-input.ts';

export interface Draft extends DraftView {
  /** Changes the response and saves it; does nothing while another tab holds it. */
  readonly change: (change: (response: QuestionnaireResponse) => QuestionnaireResponse) => void;
  /** Tries once more what could not be saved. */
  readonly retry: () => void;
  /** Makes this tab the writer; the other one saves first, and is passed over when it is frozen. */
  readonly takeOver: () => void;
}

/**
 * One response that is being filled in. `load` says whether it is here, `saveState` what has become
 * of the latest change ('saved' only once the disk has it), `lock` whether this tab may write.
 * `change` takes a function from the response to the next one, with a higher `rev`.
 */
export function useDraft(id: ResponseId): Draft {
  const store = useStoreSoon();
  const session = useMemo(() => new DraftSession(id, store), [id, store]);
  useEffect(() => keepOpen(session), [session]);
  const { subscribe, get } = session.view;
  const view = useSyncExternalStore(subscribe, get);
  return {
    ...view,
    change: useCallback<Draft['change']>(
      (alter) => {
        // With the first answer, not with the first page: that is when the question makes sense.
        if (session.change(alter)) void askToPersist();
      },
      [session],
    ),
    retry: useCallback(() => session.retry(), [session]),
    takeOver: useCallback(() => session.takeOver(), [session]),
  };
}

function keepOpen(session: DraftSession): () => void {
  const over = new AbortController();
  const { signal } = over;
  const keep = () => session.keepForReload();
  window.addEventListener('pagehide', keep, { signal });
  document.addEventListener('visibilitychange', keep, { signal });
  const untrack = trackUnsaved(() => session.hasUnsaved);
  session.open();
  return () => {
    // Until the last change is on the disk, leaving the page still has to keep it.
    void session.close().finally(() => {
      over.abort();
      untrack();
    });
  };
}
