import { describe, expect, it } from 'vitest';
import { CollectionId, NetworkId, RoundId } from '../../src/domain/kernel/ids.ts';
import { emptyBackup } from '../../src/files/backup/backup.ts';
import type { Store } from '../../src/storage/store.ts';
import { openTab } from './support/database.ts';
import {
  aCollected,
  aCollection,
  aContext,
  aGivenSummary,
  aNetwork,
  aRound,
} from './support/records.ts';

const c1 = CollectionId.parse('c1');
const n1 = NetworkId.parse('n1');
const r1 = RoundId.parse('r1');
const day = { label: 'gone', removedOn: '2026-11-21' };

async function tabWithCollections(): Promise<Store> {
  const store = openTab();
  await store.putAll({
    collections: [aCollection(), aCollection({ id: 'c2' })],
    // Two rounds of network 1, and one of network 2; the same summary once more elsewhere.
    summaries: [
      aCollected('1'),
      aCollected('3', 'c1', '1'),
      aCollected('2'),
      aCollected('1', 'c2'),
    ],
  });
  return store;
}

const hashesIn = async (store: Store, id = c1) =>
  (await store.summaries.byCollection(id)).map(({ hash }) => hash[0]).join('');

describe('a collection', () => {
  it('has its own summaries, the same each time', async () => {
    const store = await tabWithCollections();
    expect(await hashesIn(store)).toBe('123');
    expect(await store.summaries.byCollection(c1)).toEqual([
      aCollected('1'),
      aCollected('2'),
      aCollected('3', 'c1', '1'),
    ]);
    expect(await store.summaries.countByCollection(c1)).toBe(3);
  });

  it('goes into the trash with its summaries, and comes back with them', async () => {
    const store = await tabWithCollections();
    await store.trash.remove({ id: 'c1', kind: 'collection', ...day });
    expect(await hashesIn(store)).toBe('');
    expect(await hashesIn(store, CollectionId.parse('c2'))).toBe('1');
    expect(await store.collections.put(aCollection({ rev: 2 }))).toMatchObject({
      error: { kind: 'removed' },
    });
    await store.trash.restore('c1');
    expect(await hashesIn(store)).toBe('123');
    expect(await store.collections.get(c1)).toEqual(aCollection());
  });

  it('loses one network with all its rounds, however often, and gets them all back', async () => {
    const store = await tabWithCollections();
    const removal = { id: `c1.${'1'.repeat(64)}`, kind: 'collected', ...day } as const;
    await store.trash.remove(removal);
    expect(await hashesIn(store)).toBe('2');
    await store.putAll({ summaries: [aCollected('4', 'c1', '1')] });
    await store.trash.remove(removal);
    expect(await hashesIn(store)).toBe('2');
    await store.trash.remove({ id: 'c1', kind: 'collection', ...day });
    expect(await store.trash.restore(removal.id)).toMatchObject({ error: { kind: 'removed' } });
    await store.trash.restore('c1');
    expect((await store.trash.restore(removal.id)).ok).toBe(true);
    expect(await hashesIn(store)).toBe('1234');
  });

  it('stays after an undone restore when something was brought in since', async () => {
    const store = openTab();
    await store.backup.restore({ ...emptyBackup, collections: [aCollection()] }, 'keepHere');
    await store.putAll({ summaries: [aCollected()] });
    expect(await store.backup.undo()).toEqual({ ok: true, value: { putBack: 0, left: 1 } });
    expect(await store.collections.list()).toHaveLength(1);
  });
});

describe('a context and what was given away', () => {
  it('go with their network into the trash, and come back with it', async () => {
    const store = openTab();
    await store.putAll({ networks: [aNetwork()], rounds: [aRound()] });
    expect((await store.contexts.put(aContext())).ok).toBe(true);
    expect((await store.given.put(aGivenSummary())).ok).toBe(true);
    await store.trash.remove({ id: 'n1', kind: 'network', ...day });
    expect([await store.contexts.get(n1), await store.given.get(r1)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await store.given.put(aGivenSummary({ rev: 2 }))).toMatchObject({
      error: { kind: 'removed' },
    });
    await store.trash.restore('n1');
    expect([await store.contexts.get(n1), await store.given.get(r1)]).toEqual([
      aContext(),
      aGivenSummary(),
    ]);
  });
});
