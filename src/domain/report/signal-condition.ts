import type { ItemId } from '../kernel/ids.ts';
import type { Condition } from './condition.ts';
import type { Documents, End } from './evidence.ts';
import type { Signal, SignalId } from './signal.ts';

/** What a signal asks of a round, with its own statements and numbers. */
export function conditionOf(signal: Signal): Condition {
  return conditions[signal.id](partsOf(signal));
}

/** The statement at a place in the signal's list, and its number by name. */
interface Parts {
  readonly items: readonly ItemId[];
  readonly item: (index: number) => ItemId;
  readonly limit: (name: string) => number;
}

const conditions: Readonly<Record<SignalId, (parts: Parts) => Condition>> = {
  OF1: ({ limit }) =>
    any(documents('inForce', limit('liveDocuments')), documents('overdue', limit('overdueShare'))),
  OF2: ({ item, limit }) => share(item(0), 'high', limit('share')),
  OF3: ({ item, limit }) => share(item(0), 'low', limit('share')),
  OF4: ({ items, limit }) => ({
    kind: 'unawareShare',
    itemIds: items,
    threshold: limit('share'),
  }),
  OF5: ({ limit }) => documents('oneAuthor', limit('share')),
  OF6: ({ item, limit }) =>
    all(documents('laterPhases', limit('documents')), median(item(0), 'low', limit('median'))),
  OF7: ({ item, limit }) =>
    all(median(item(0), 'high', limit('high')), median(item(1), 'low', limit('low'))),
  OF8: ({ items, item, limit }) =>
    all(
      { kind: 'dimensionChange', itemId: item(0), threshold: limit('rise') },
      any(
        ...items
          .slice(1)
          .map((itemId) => ({ kind: 'itemChange', itemId, threshold: -limit('fall') }) as const),
      ),
    ),
  OF9: ({ limit }) => documents('sameType', limit('documents')),
  UF1: ({ item, limit }) =>
    any(share(item(0), 'high', limit('share')), median(item(1), 'low', limit('median'))),
  UF2: ({ items, limit }) => all(...items.map((id) => median(id, 'low', limit('median')))),
};

function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

function share(itemId: ItemId, end: End, threshold: number): Condition {
  return { kind: 'answerShare', itemId, end, threshold };
}

function median(itemId: ItemId, end: End, threshold: number): Condition {
  return { kind: 'median', itemId, end, threshold };
}

function documents(what: Documents['what'], threshold: number): Condition {
  return { kind: 'documents', what, threshold };
}

/** A signal without its number or statement is a defect of the data, found by the tests. */
function partsOf({ id, items, thresholds }: Signal): Parts {
  return {
    items,
    item: (index) => items[index] ?? missing(id, `statement ${index + 1}`),
    limit: (name) => thresholds[name] ?? missing(id, name),
  };
}

function missing(id: SignalId, what: string): never {
  throw new Error(`Signal ${id} has no ${what}`);
}
