import type { RoundId } from '../../domain/kernel/ids.ts';
import { emptyRoleChart } from '../../domain/network/role-chart.ts';
import { isClosed } from '../../domain/network/is-closed.ts';
import { roundBefore } from '../../domain/report/round-before.ts';
import type { Store } from '../../storage/store.ts';
import { today } from '../../ui/today.ts';
import type { KeptRound } from './gather-report.ts';

export type FoundRound =
  | { readonly kind: 'missing' }
  /** While people answer there is nothing to report. */
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly kept: KeptRound };

/** A round with everything that a report is made from, as it is kept on this device. */
export async function readKeptRound(store: Store, id: RoundId | null): Promise<FoundRound> {
  const round = id === null ? undefined : await store.rounds.get(id);
  const network = round && (await store.networks.get(round.networkId));
  if (round === undefined || network === undefined) return { kind: 'missing' };
  if (!isClosed(round)) return { kind: 'open' };
  const before = roundBefore(round, await store.rounds.byNetwork(network.id));
  const [responses, earlier, documents, actions, roleChart] = await Promise.all([
    store.responses.byRound(round.id),
    before === undefined ? [] : store.responses.byRound(before.id),
    store.documents.byNetwork(network.id),
    store.actions.byNetwork(network.id),
    store.roles.get(network.id),
  ]);
  return {
    kind: 'closed',
    kept: {
      network,
      round,
      responses,
      before: before === undefined ? null : { round: before, responses: earlier },
      documents,
      actions,
      roleChart: roleChart ?? emptyRoleChart(network.id),
      today: today(),
    },
  };
}
