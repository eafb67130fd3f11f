import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import type { QuestionnaireResponse } from '../../domain/response/response.ts';
import type { Store } from '../../storage/store.ts';

/** Something on this device that a person may want to go on with. */
export type Begun =
  | { readonly kind: 'quickScan'; readonly scan: QuestionnaireResponse }
  | { readonly kind: 'network'; readonly network: Network; readonly round: Round | undefined };

/** Open quick scans and networks, each network with its open round or else its latest one. */
export async function readWhatIsHere(store: Store): Promise<Begun[]> {
  const [scans, networks, rounds] = await Promise.all([
    store.responses.quickScans(),
    store.networks.list(),
    store.rounds.list(),
  ]);
  // A scan that was only looked at is nothing to go on with.
  const drafts = scans.filter(
    ({ state, answers }) => state === 'draft' && Object.keys(answers).length > 0,
  );
  return [
    ...drafts.map((scan): Begun => ({ kind: 'quickScan', scan })),
    ...networks.map((network): Begun => {
      const own = rounds.filter(({ networkId }) => networkId === network.id);
      return { kind: 'network', network, round: latestOf(own) };
    }),
  ];
}

function latestOf(rounds: readonly Round[]): Round | undefined {
  const open = rounds.filter(({ closedOn }) => closedOn === null);
  const from = open.length > 0 ? open : rounds;
  return from.toSorted((a, b) => b.openedOn.localeCompare(a.openedOn))[0];
}
