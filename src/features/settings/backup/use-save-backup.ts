import { useState } from 'react';
import { saveFile } from '../../../charts/figure/save-file.ts';
import { unsavedResponses } from '../../../storage/everything.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';
import { today } from '../../../ui/today.ts';
import { startRestoring } from './worker/restoring.ts';

export type SavingBackup =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed' };

/** Makes the file, reads it back to be sure, and hands it to the person. */
export function useSaveBackup(): { state: SavingBackup; save: () => void } {
  const store = useStore();
  const [state, setState] = useState<SavingBackup>({ kind: 'idle' });
  const save = () => {
    setState({ kind: 'saving' });
    saveBackup(store).then(
      (name) => setState({ kind: 'saved', name }),
      () => setState({ kind: 'failed' }),
    );
  };
  return { state, save };
}

async function saveBackup(store: Store): Promise<string> {
  const file = await writeBeside(store);
  if (file === null) throw new Error('The backup could not be read back');
  const name = `concord-${today()}.backup.ndjson`;
  saveFile(name, file);
  // The file is what counts; where even this cannot be written, the day stays unknown.
  await store.settings.put({ ...(await store.settings.get()), lastBackupOn: today() });
  return name;
}

async function writeBeside(store: Store): Promise<Blob | null> {
  const restoring = startRestoring(store);
  try {
    const unsaved = await unsavedResponses(store);
    return await restoring.do('save', { database: store.database, unsaved });
  } finally {
    restoring.end();
  }
}
