import { ResponseId } from '../domain/kernel/ids.ts';
import { lockName } from './response-lock.ts';
import type { Store } from './store.ts';
import { findUnsaved, forgetUnsaved, listUnsaved } from './unsaved.ts';

/** Puts into the database what was kept when a page went away, without waiting for its return. */
export async function recoverUnsaved({ responses }: Pick<Store, 'responses'>): Promise<void> {
  for (const name of listUnsaved()) {
    const id = ResponseId.safeParse(name);
    if (!id.success) continue;
    await whenFree(id.data, async () => {
      const unsaved = findUnsaved(id.data, await responses.get(id.data));
      if (unsaved === undefined) return;
      const written = await responses.put(unsaved.response, unsaved.after);
      if (written.ok) forgetUnsaved(id.data);
    });
  }
}

/** A tab that has the response open looks after it itself. */
async function whenFree(id: ResponseId, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(lockName(id), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
