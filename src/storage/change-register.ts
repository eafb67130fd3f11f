import type { ActionId, DocumentId, NetworkId } from '../domain/kernel/ids.ts';
import { err } from '../domain/kernel/result.ts';
import type { Action } from '../domain/network/action.ts';
import type { DocumentEntry } from '../domain/network/document-entry.ts';
import { emptyRoleChart, type RoleChart } from '../domain/network/role-chart.ts';
import { storageProblem } from './problem.ts';
import type { Store, Write } from './store.ts';

/** Changes the action as it is now on the disk, not as a page last saw it. */
export async function changeAction(
  store: Store,
  id: ActionId,
  change: (action: Action) => Action,
): Write {
  const action = await store.actions.get(id);
  if (action === undefined) return err(storageProblem('staleRevision'));
  return store.actions.put({ ...change(action), rev: action.rev + 1 });
}

/** Changes the document's entry as it is now on the disk. */
export async function changeDocument(
  store: Store,
  id: DocumentId,
  change: (entry: DocumentEntry) => DocumentEntry,
): Write {
  const entry = await store.documents.get(id);
  if (entry === undefined) return err(storageProblem('staleRevision'));
  return store.documents.put({ ...change(entry), rev: entry.rev + 1 });
}

/** Changes the role chart as it is now on the disk; the first change makes it. */
export async function changeRoleChart(
  store: Store,
  id: NetworkId,
  change: (chart: RoleChart) => RoleChart,
): Write {
  const chart = (await store.roles.get(id)) ?? emptyRoleChart(id);
  return store.roles.put({ ...change(chart), rev: chart.rev + 1 });
}
