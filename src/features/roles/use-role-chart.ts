import { useLiveQuery } from 'dexie-react-hooks';
import type { NetworkId } from '../../domain/kernel/ids.ts';
import { emptyRoleChart, type RoleChart } from '../../domain/network/role-chart.ts';
import { useStore } from '../../storage/store-context.tsx';

/** The network's chart, empty before its first entry; undefined while it is read. */
export function useRoleChart(id: NetworkId): RoleChart | undefined {
  const store = useStore();
  return useLiveQuery(async () => (await store.roles.get(id)) ?? emptyRoleChart(id), [store, id]);
}
