import { useEffect, useRef, useState } from 'react';
import type { BackupProblem } from '../../../files/backup/backup-problem.ts';
import type { OnDifference, RestorePreview } from '../../../storage/backup-store.ts';
import { storageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Store } from '../../../storage/store.ts';
import { noteWritten, startRestoring, type Restoring } from './worker/restoring.ts';

export type RestoreState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly BackupProblem[] }
  | { readonly kind: 'planned'; readonly name: string; readonly preview: RestorePreview }
  | { readonly kind: 'done'; readonly done: RestorePreview; readonly choice: OnDifference }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/**
 * From a chosen file over the preview to the receipt; nothing is written before `restore`. What was
 * read stays in the worker, which ends when it is needed no more.
 */
export function useRestore() {
  const store = useStore();
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });
  // A new version of the app waits: what is on its way to the disk would be lost.
  useUnsavedInput(state.kind === 'busy');
  const restoring = useRef<Restoring>(null);
  const end = () => {
    restoring.current?.end();
    restoring.current = null;
  };
  useEffect(() => end, []);

  /** Rejects where the page was left meanwhile, which has ended the worker. */
  const finish = async (mine: Restoring, work: Promise<RestoreState>): Promise<RestoreState> => {
    try {
      const next = await work;
      if (next.kind !== 'planned') end();
      return next;
    } catch (error) {
      if (restoring.current !== mine) throw error;
      end();
      return { kind: 'failed', problem: storageProblem('notLoaded', String(error)) };
    }
  };
  const follow = (work: (restoring: Restoring) => Promise<RestoreState>) => {
    setState({ kind: 'busy' });
    const mine = (restoring.current ??= startRestoring(store));
    finish(mine, work(mine)).then(setState, () => undefined);
  };

  return {
    state,
    readFile: (file: File) => follow((mine) => planRestore(mine, store, file)),
    restore: (choice: OnDifference) => {
      if (state.kind === 'planned') follow((mine) => restore(mine, store, choice));
    },
    cancel: () => {
      end();
      setState({ kind: 'idle' });
    },
  };
}

async function planRestore(
  restoring: Restoring,
  { database }: Store,
  file: File,
): Promise<RestoreState> {
  const read = await restoring.do('read', file);
  if (!read.ok) return { kind: 'refused', name: file.name, problems: read.error };
  const preview = await restoring.do('preview', { database });
  return preview.ok
    ? { kind: 'planned', name: file.name, preview: preview.value }
    : { kind: 'failed', problem: preview.error };
}

async function restore(
  restoring: Restoring,
  { database }: Store,
  choice: OnDifference,
): Promise<RestoreState> {
  const result = await restoring.do('restore', { database, onDifference: choice });
  noteWritten();
  return result.ok
    ? { kind: 'done', done: result.value, choice }
    : { kind: 'failed', problem: result.error };
}
