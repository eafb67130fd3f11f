import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import type { Store, Write } from '../../../storage/store.ts';
import { today } from '../../../ui/today.ts';
import { findQuickScans, scopeOfScan } from './quick-scans.ts';

/** A finished quick scan takes the place of those begun before it. They can be brought back. */
export async function putAsideOtherDrafts(
  store: Store,
  finished: QuestionnaireResponse,
  label: string,
): Promise<void> {
  const { begun } = await findQuickScans(store);
  const others = begun.filter((draft) => scopeOfScan(draft) === scopeOfScan(finished));
  for (const { id } of others) {
    await store.trash.remove({ id, kind: 'response', label, removedOn: today() });
  }
}

/** Removes a quick scan for good: not even the trash keeps it. */
export async function wipeQuickScan(
  store: Store,
  { id }: QuestionnaireResponse,
  label: string,
): Write {
  const removed = await store.trash.remove({ id, kind: 'response', label, removedOn: today() });
  return removed.ok ? store.trash.discard(id) : removed;
}
