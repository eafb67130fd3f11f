import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingSummaries, type HashedSummary } from '../../src/domain/comparison/standing.ts';
import { CollectionId } from '../../src/domain/kernel/ids.ts';
import { writeCollection } from '../../src/files/collection/write-collection.ts';
import type { Store } from '../../src/storage/store.ts';
import { hashOf } from '../support/summaries.ts';
import { openTab } from './support/database.ts';
import { aCollected, aCollection } from './support/records.ts';

const c1 = CollectionId.parse('c1');
const goal = { collectionId: c1, fresh: aCollection({ labels: {} }) };

function file(network: string, closedOn: string, revision = 1): HashedSummary {
  const { summary } = aCollected('1', 'c1', network);
  const round = { ...summary.round, key: hashOf(`${network} ${closedOn}`), closedOn, revision };
  return {
    hash: hashOf(`${network} ${closedOn} ${revision}`),
    summary: { ...summary, round },
  };
}

const first = file('a', '2024-05-01');
const later = file('a', '2025-05-01');
const revised = file('a', '2025-05-01', 2);
const another = file('b', '2023-05-01');
const all = [first, later, revised, another];

async function bringIn(store: Store, files: readonly HashedSummary[]) {
  const brought = await store.gathering.bringIn(goal, files, []);
  if (!brought.ok) throw new Error(brought.error.kind);
  const { standings, added } = brought.value;
  return { kinds: standings.map(({ kind }) => kind), added };
}

async function undoLast(store: Store) {
  return store.gathering.undo((await store.gathering.last())?.mark ?? '');
}

const here = (store: Store) => store.summaries.byCollection(c1);
const count = async (store: Store) => (await here(store)).length;

describe('bringing summaries into a collection', () => {
  it('says what each is to what is there, and does what it says', async () => {
    const store = openTab();
    expect((await store.gathering.preview(goal, [later])).map(({ kind }) => kind)).toEqual(['new']);
    expect(await count(store)).toBe(0);
    expect(await bringIn(store, [later])).toEqual({ kinds: ['new'], added: 1 });
    const more = [first, later, revised, another, another, file('a', '2026-01-01')];
    expect(await bringIn(store, more)).toEqual({
      kinds: ['olderRound', 'duplicate', 'otherRevision', 'new', 'duplicate', 'newerRound'],
      added: 4,
    });
    expect(await bringIn(store, more)).toEqual({ kinds: more.map(() => 'duplicate'), added: 0 });
    const counting = countingSummaries(await here(store)).map(({ hash }) => hash);
    expect(counting).toContain(revised.hash);
    expect(counting).not.toContain(later.hash);
  });

  it('leads to the same collection in any order, any split and with any repetition', async () => {
    const whole = openTab();
    await bringIn(whole, all);
    const expected = writeCollection(goal.fresh, await here(whole));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.subarray(all, { minLength: 1 }), { maxLength: 3 }),
        fc.shuffledSubarray(all, { minLength: all.length }),
        async (parts, rest) => {
          const store = openTab();
          for (const part of [...parts, rest.slice(0, 2), rest]) await bringIn(store, part);
          expect(writeCollection(goal.fresh, await here(store))).toBe(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is undone, the new collection too, and not twice', async () => {
    const store = openTab();
    await bringIn(store, all);
    expect(await store.gathering.last()).toMatchObject({ collectionId: c1, count: 4 });
    expect(await undoLast(store)).toEqual({ ok: true, value: { putBack: 5, left: 0 } });
    expect([await count(store), await store.collections.list()]).toEqual([0, []]);
    expect(await store.gathering.last()).toBeUndefined();
    expect(await undoLast(store)).toEqual({ ok: true, value: { putBack: 0, left: 0 } });
  });

  it('undoes only what came last, and leaves a collection that was worked on since', async () => {
    const store = openTab();
    await bringIn(store, [first]);
    await store.collections.put(aCollection({ rev: 2, name: 'Changed' }));
    await bringIn(store, [later, another]);
    // Nothing new came: what can be undone is still what came before.
    await bringIn(store, [later]);
    await undoLast(store);
    expect((await here(store)).map(({ hash }) => hash)).toEqual([first.hash]);
    expect(await store.collections.get(c1)).toMatchObject({ name: 'Changed' });
  });

  it('does not undo for one tab what another has brought in since', async () => {
    const store = openTab();
    const mine = await store.gathering.bringIn(goal, [first], []);
    const theirs = await store.gathering.bringIn(goal, [later], []);
    if (!mine.ok || !theirs.ok) throw new Error('Nothing was brought in');
    expect(await store.gathering.undo(mine.value.mark ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'staleRevision' },
    });
    expect(await count(store)).toBe(2);
    expect(await store.gathering.undo(theirs.value.mark ?? '')).toMatchObject({ ok: true });
    expect((await here(store)).map(({ hash }) => hash)).toEqual([first.hash]);
  });

  it('joins what another copy says: what is said here stays, what is empty is filled', async () => {
    const store = openTab();
    const [mine, theirs] = [hashOf('mine'), hashOf('theirs')];
    const label = { label: '', group: 'North', tags: ['a'] };
    await store.collections.put(aCollection({ labels: { [mine]: label } }));
    const notes = {
      own: mine,
      labels: {
        [mine]: { label: 'Łódź', group: 'South', tags: ['a', 'b'] },
        [theirs]: { label: 'Zoë', group: '', tags: [] },
      },
      requirements: {},
    };
    await store.gathering.bringIn({ collectionId: c1, fresh: null }, [], [notes]);
    const joined = {
      rev: 2,
      own: mine,
      labels: {
        [mine]: { label: 'Łódź', group: 'North', tags: ['a', 'b'] },
        [theirs]: { label: 'Zoë', group: '', tags: [] },
      },
    };
    expect(await store.collections.get(c1)).toMatchObject(joined);
    // The same once more changes nothing.
    await store.gathering.bringIn({ collectionId: c1, fresh: null }, [], [notes]);
    expect(await store.collections.get(c1)).toMatchObject(joined);
    await undoLast(store);
    expect(await store.collections.get(c1)).toMatchObject({ rev: 1, own: null });
  });

  it('leaves in the trash what was deleted, and does not write into a deleted collection', async () => {
    const store = openTab();
    await bringIn(store, all);
    const day = { label: 'gone', removedOn: '2026-11-21' };
    const network = first.summary.network.key;
    await store.trash.remove({ id: `c1.${network}`, kind: 'collected', ...day });
    expect(await bringIn(store, all)).toEqual({
      kinds: ['inTrash', 'inTrash', 'inTrash', 'duplicate'],
      added: 0,
    });
    await store.trash.restore(`c1.${network}`);
    expect(await count(store)).toBe(4);
    await store.trash.remove({ id: 'c1', kind: 'collection', ...day });
    expect(await store.gathering.bringIn(goal, all, [])).toMatchObject({
      error: { kind: 'removed' },
    });
    const missing = { collectionId: CollectionId.parse('c9'), fresh: null };
    expect(await store.gathering.bringIn(missing, all, [])).toMatchObject({
      error: { kind: 'staleRevision' },
    });
    expect(await store.summaries.list()).toEqual([]);
  });
});
