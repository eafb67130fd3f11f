import { useState } from 'react';
import type { BackupContent } from '../../../files/backup/backup.ts';
import type { BackupProblem } from '../../../files/backup/backup-problem.ts';
import { readBackup } from '../../../files/backup/read-backup.ts';
import { mostBytes } from '../../../files/backup/read-text.ts';
import type { OnDifference, RestorePreview } from '../../../storage/backup-store.ts';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';

export type RestoreState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly BackupProblem[] }
  | {
      readonly kind: 'planned';
      readonly name: string;
      readonly content: BackupContent;
      readonly preview: RestorePreview;
    }
  | { readonly kind: 'done'; readonly done: RestorePreview; readonly choice: OnDifference }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/** From a chosen file over the preview to the receipt; nothing is written before `restore`. */
export function useRestore() {
  const store = useStore();
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });

  const follow = (work: Promise<RestoreState>) => {
    setState({ kind: 'busy' });
    work.then(setState, (error: unknown) =>
      setState({ kind: 'failed', problem: errorToStorageProblem(error) }),
    );
  };

  return {
    state,
    readFile: (file: File) => follow(planRestore(store, file)),
    restore: (choice: OnDifference) => {
      if (state.kind === 'planned') follow(restore(store, state.content, choice));
    },
    cancel: () => setState({ kind: 'idle' }),
  };
}

async function planRestore(store: Store, file: File): Promise<RestoreState> {
  const read = await readBackup(await bytesOf(file));
  if (!read.ok) return { kind: 'refused', name: file.name, problems: read.error };
  const preview = await store.backup.preview(read.value);
  return { kind: 'planned', name: file.name, content: read.value, preview };
}

/** A file far too large is not even loaded: one byte more than allowed is refused all the same. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
}

async function restore(
  store: Store,
  content: BackupContent,
  choice: OnDifference,
): Promise<RestoreState> {
  const result = await store.backup.restore(content, choice);
  return result.ok
    ? { kind: 'done', done: result.value, choice }
    : { kind: 'failed', problem: result.error };
}
