import type { ContentHash } from '../kernel/content-hash.ts';
import type { CollectedSummary, Collection } from './collection.ts';

/** How a network of a collection is called: by a number, or by a name or alias. */
export type NetworkCall =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'name'; readonly name: string };

/**
 * Every network of a collection with its number, from 1, and what it is called under the
 * collection's choice. Numbers follow the keys, which say nothing: they are no order of merit.
 */
export function callNetworks(
  { naming, labels }: Pick<Collection, 'naming' | 'labels'>,
  collected: readonly CollectedSummary[],
): ReadonlyMap<ContentHash, NetworkCall> {
  const networks = new Map<ContentHash, Latest>();
  for (const { summary, hash } of collected) {
    const { closedOn, revision } = summary.round;
    const order = `${closedOn} ${String(revision).padStart(6, '0')} ${hash}`;
    const before = networks.get(summary.network.key);
    if (before === undefined || order > before.order) {
      networks.set(summary.network.key, { order, network: summary.network });
    }
  }
  const keys = [...networks.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return new Map(
    keys.map((key, index) => {
      const network = networks.get(key)?.network;
      const name = nameUnder(naming, network, labels[key]?.label ?? '');
      return [key, name === '' ? { kind: 'number', number: index + 1 } : { kind: 'name', name }];
    }),
  );
}

interface Latest {
  readonly order: string;
  readonly network: CollectedSummary['summary']['network'];
}

/** Empty where a number stands for it. */
function nameUnder(
  naming: Collection['naming'],
  network: Latest['network'] | undefined,
  label: string,
): string {
  if (network === undefined || naming === 'hidden') return '';
  if (naming === 'alias') return network.namedBy === 'alias' ? network.name : '';
  return label === '' ? network.name : label;
}
