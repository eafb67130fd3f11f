import { liveQuery } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ResponseId, RoundId } from '../../src/domain/kernel/ids.ts';
import type { OpenedFile } from '../../src/domain/response/merge.ts';
import { writeBackup } from '../../src/files/backup/write-backup.ts';
import { readEverything } from '../../src/storage/everything.ts';
import type { StoredRecords } from '../../src/storage/record-tables.ts';
import type { Store } from '../../src/storage/store.ts';
import { aQuestionnaire } from '../support/a-questionnaire.ts';
import { aHandedIn, aSealing, formHash, hashOf, tokenOf } from '../support/sealed-round.ts';
import { aBrowser, mergeBeside, openTab } from './support/database.ts';
import { aNetwork, aResponse, aRound } from './support/records.ts';

const known = [{ questionnaire: aQuestionnaire(), hash: formHash }];
const roundId = RoundId.parse('r1');

/** The `number`th of many files, each of another person unless told otherwise. */
function file(number: number, change: object = {}): OpenedFile {
  const hash = hashOf(number.toString(16).padStart(4, '0'));
  return { hash, handedIn: aHandedIn({ responseId: `a${number}`, ...change }) };
}
const files = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => file(from + index));
const other = { answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level: 5 } } } };

async function coordinatorTab(sealing: object = {}, browser = aBrowser()): Promise<Store> {
  const store = openTab(browser);
  await store.putAll({ networks: [aNetwork()], rounds: [aRound()], sealings: [aSealing(sealing)] });
  return store;
}

const bringIn = (store: Store, some: readonly OpenedFile[]) =>
  mergeBeside(store, (merging) => merging.merge(roundId, some, known));
const undoMerge = (store: Store) => mergeBeside(store, (merging) => merging.undoMerge());

async function merge(store: Store, some: readonly OpenedFile[]) {
  const merged = await bringIn(store, some);
  if (!merged.ok) throw new Error(JSON.stringify(merged.error));
  return merged.value;
}

const countedIds = async (store: Store) =>
  (await store.responses.byRound(roundId)).map(({ id }) => String(id));
const backupOf = async (store: Store) => writeBackup(await readEverything(store));
const close = async (store: Store, closedOn: string | null) => {
  const round = await store.rounds.get(roundId);
  if (round === undefined) throw new Error('There is no round');
  return store.rounds.put({ ...round, closedOn, rev: round.rev + 1 });
};

describe('merging into the store', () => {
  it('makes handed-in responses of what counts, in one step', async () => {
    const store = await coordinatorTab();
    const { standings, added } = await merge(store, [
      ...files(1, 3),
      file(3),
      file(9, { roundId: 'r9' }),
    ]);
    expect(standings.map(({ kind }) => kind)).toEqual([
      'new',
      'new',
      'new',
      'duplicate',
      'otherRound',
    ]);
    expect(added).toHaveLength(3);
    expect(await store.responses.byRound(roundId)).toEqual(
      ['a1', 'a2', 'a3'].map((id) => aResponse({ id, state: 'handedIn' })),
    );
  });

  it(
    'changes nothing when the same files come again, in whatever order (hard case 37)',
    { timeout: 30_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([
            ...files(1, 4),
            file(5, { responseId: 'a1', revision: 2 }),
            file(6, { responseId: 'a2', ...other }),
          ]),
          fc.nat(6),
          async (some, cut) => {
            const [once, split] = [await coordinatorTab(), await coordinatorTab()];
            await merge(once, some);
            await merge(split, some.slice(0, cut));
            await merge(split, some.slice(cut).toReversed());
            const after = await backupOf(once);
            expect(await backupOf(split)).toBe(after);
            expect((await merge(split, some.toReversed())).added).toEqual([]);
            expect(await backupOf(split)).toBe(after);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it('takes no notice of a clock that is a year slow, nor of another time zone (nastiest 16)', async () => {
    const later = file(9, { responseId: 'a1', revision: 2, ...other });
    const [here, there] = [await coordinatorTab(), await coordinatorTab()];
    await merge(here, files(1, 3));
    await merge(here, [later]);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 365 * 86_400_000 });
    onTestFinished(() => {
      vi.useRealTimers();
      vi.unstubAllEnvs();
    });
    await merge(there, [later]);
    await merge(there, files(1, 3));
    expect(await backupOf(there)).toBe(await backupOf(here));
  });

  it('lets a newer revision take the place of the older, and never the reverse', async () => {
    const store = await coordinatorTab();
    await merge(store, [file(2, { responseId: 'a1', revision: 2, ...other })]);
    await merge(store, [file(1)]);
    expect(await store.responses.byRound(roundId)).toMatchObject([
      { rev: 2, answers: other.answers },
    ]);
    expect(await store.received.list()).toHaveLength(2);
  });

  it('counts neither of two that differ until a person decides, and either afterwards (hard case 39)', async () => {
    const store = await coordinatorTab();
    await merge(store, [file(1)]);
    await merge(store, [file(2, { responseId: 'a1', ...other })]);
    expect(await countedIds(store)).toEqual([]);
    await store.sealings.decide(roundId, [file(1).hash]);
    expect(await store.responses.byRound(roundId)).toMatchObject([{ answers: other.answers }]);
    await store.sealings.decide(roundId, [file(2).hash]);
    expect(await store.responses.byRound(roundId)).toMatchObject([
      { answers: aHandedIn().answers },
    ]);
  });

  it('leaves a draft of the same person on this device alone', async () => {
    const store = await coordinatorTab();
    await store.responses.put(aResponse({ id: 'a1', rev: 7 }));
    await merge(store, [file(1)]);
    expect(await store.responses.get(ResponseId.parse('a1'))).toEqual(
      aResponse({ id: 'a1', rev: 7 }),
    );
  });

  it('counts what members answered on this device beside what was received', async () => {
    const store = await coordinatorTab();
    await store.responses.put(aResponse({ id: 'here', state: 'handedIn' }));
    await merge(store, [file(1)]);
    expect(await countedIds(store)).toEqual(['a1', 'here']);
  });

  it('refuses a round that has no sealing here, and writes nothing', async () => {
    const store = openTab();
    await store.putAll({ networks: [aNetwork()], rounds: [aRound()] });
    expect(await bringIn(store, files(1, 2))).toMatchObject({ ok: false });
    expect(await store.received.list()).toEqual([]);
    expect(
      await mergeBeside(store, (merging) => merging.mergeContext(roundId, known)),
    ).toBeUndefined();
  });
});

describe('undoing a merge', () => {
  it('takes out what it added, and brings back the revision before', async () => {
    const store = await coordinatorTab();
    await merge(store, [file(1)]);
    const before = await backupOf(store);
    await merge(store, [file(2, { responseId: 'a1', revision: 2, ...other }), file(3)]);
    expect(await store.received.lastMerge()).toEqual({ roundId, count: 2 });
    expect(await undoMerge(store)).toEqual({ ok: true, value: { removed: 2, left: 0 } });
    expect(await backupOf(store)).toBe(before);
    expect(await undoMerge(store)).toEqual({ ok: true, value: { removed: 0, left: 0 } });
  });

  it('keeps the way back through a merge that brought nothing', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 2));
    await merge(store, files(1, 2));
    expect(await undoMerge(store)).toMatchObject({ value: { removed: 2 } });
    expect(await countedIds(store)).toEqual([]);
  });

  it('leaves what is in published results', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 2));
    await close(store, '2026-04-01');
    expect(await undoMerge(store)).toEqual({ ok: true, value: { removed: 0, left: 2 } });
    expect(await countedIds(store)).toEqual(['a1', 'a2']);
  });

  it('lets the same files come again, decided against or not', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 2));
    await store.sealings.decide(roundId, [file(1).hash]);
    await undoMerge(store);
    await merge(store, files(1, 2));
    expect(await countedIds(store)).toEqual(['a1', 'a2']);
  });
});

describe('a closed round', () => {
  it('publishes late responses only from k new ones on (M13, rule 5; nastiest 28)', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 6));
    await close(store, '2026-04-01');
    expect((await store.sealings.get(roundId))?.published).toHaveLength(6);
    await merge(store, files(7, 10));
    expect(await countedIds(store)).toHaveLength(6);
    expect(await store.sealings.publish(roundId)).toMatchObject({ error: { kind: 'invalid' } });
    await merge(store, [file(11)]);
    expect(await countedIds(store)).toHaveLength(6);
    expect(await store.sealings.publish(roundId)).toMatchObject({ ok: true });
    expect(await countedIds(store)).toHaveLength(11);
    expect((await store.sealings.get(roundId))?.published).toHaveLength(11);
  });

  it('keeps showing a published revision when a newer one comes late', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 5));
    await close(store, '2026-04-01');
    await merge(store, [file(9, { responseId: 'a1', revision: 2, ...other })]);
    expect(await store.responses.get(ResponseId.parse('a1'))).toMatchObject({ rev: 1 });
  });

  it('counts everything again when it is opened again', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 2));
    await close(store, '2026-04-01');
    await merge(store, files(3, 4));
    expect(await countedIds(store)).toHaveLength(2);
    await close(store, null);
    expect(await countedIds(store)).toHaveLength(4);
    expect((await store.sealings.get(roundId))?.published).toBeNull();
  });
});

describe('a deleted response (hard case 42)', () => {
  const removal = { id: 'a1', kind: 'response', label: 'Person', removedOn: '2026-03-02' } as const;

  it('does not come back with the same files, nor with a later revision, until it is restored', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 2));
    await store.trash.remove(removal);
    expect(await countedIds(store)).toEqual(['a2']);
    const later = file(8, { responseId: 'a1', revision: 2 });
    const { standings } = await merge(store, [file(1), later, file(2)]);
    expect(standings.map(({ kind }) => kind)).toEqual(['inTrash', 'inTrash', 'duplicate']);
    expect(await countedIds(store)).toEqual(['a2']);
    await store.trash.restore('a1');
    expect(await countedIds(store)).toEqual(['a1', 'a2']);
    await merge(store, [later]);
    expect(await store.responses.get(ResponseId.parse('a1'))).toMatchObject({ rev: 2 });
  });

  it('does not come back after it was deleted for good', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 2));
    await store.trash.remove(removal);
    await store.trash.discard('a1');
    const { standings } = await merge(store, files(1, 2));
    expect(standings.map(({ kind }) => kind)).toEqual(['inTrash', 'duplicate']);
    expect(await countedIds(store)).toEqual(['a2']);
  });

  it('settles what stood against it', async () => {
    const token = tokenOf('A');
    const store = await coordinatorTab({ tokens: [{ seatId: 's1', token }] });
    await merge(store, [file(1, { token })]);
    await merge(store, [file(2, { token })]);
    expect(await countedIds(store)).toEqual([]);
    await store.sealings.decide(roundId, [file(1).hash]);
    expect(await countedIds(store)).toEqual(['a2']);
  });

  it('goes with its round, and comes back with it', async () => {
    const store = await coordinatorTab();
    await merge(store, files(1, 2));
    const before = await backupOf(store);
    await store.trash.remove({ id: 'n1', kind: 'network', label: 'N', removedOn: '2026-03-02' });
    expect(await store.received.list()).toEqual([]);
    expect(await store.sealings.list()).toEqual([]);
    await store.trash.restore('n1');
    expect(await backupOf(store)).toBe(before);
  });
});

describe('what members were told', () => {
  it('cannot be changed once an invitation exists (hard cases 33 and 70)', async () => {
    const store = await coordinatorTab();
    const sealing = aSealing({ rev: 2 });
    const { second, recipient } = sealing;
    const changes: object[] = [
      { recipient: second.recipient },
      { second: { kind: 'sheet', recipient: second.recipient } },
      { second: { kind: 'deputy', recipient } },
      { asks: 'sector' },
      { tokens: [] },
      { purpose: 'Another' },
      { storage: 'Another' },
      { issued: false },
      { openedOnce: false },
    ];
    for (const change of changes) {
      expect(
        await store.sealings.put(aSealing({ rev: 2, ...change })),
        JSON.stringify(change),
      ).toMatchObject({ error: { kind: 'invalid' } });
    }
    for (const change of [
      { k: 3 },
      { grouping: 'levels' },
      { mode: 'consensus' },
      { questionnaires: [{ id: 'FORM', version: '1.0.0', scope: 'core' }] },
    ]) {
      expect(await store.rounds.put(aRound({ rev: 2, ...change }))).toMatchObject({
        error: { kind: 'invalid' },
      });
    }
    expect(
      await store.sealings.put({ ...sealing, keyFile: 'new passphrase', language: 'fr' }),
    ).toMatchObject({ ok: true });
    expect(await store.rounds.put(aRound({ rev: 2, label: 'Renamed', invited: [] }))).toMatchObject(
      { ok: true },
    );
  });

  it('may be changed before, and tokens may be added afterwards', async () => {
    const store = await coordinatorTab({ issued: false, tokens: [] });
    expect(
      await store.sealings.put(aSealing({ rev: 2, issued: false, asks: 'sector' })),
    ).toMatchObject({ ok: true });
    const one = { seatId: 's1', token: tokenOf('A') };
    await store.sealings.put(aSealing({ rev: 3, tokens: [one] }));
    expect(
      await store.sealings.put(
        aSealing({ rev: 4, tokens: [one, { ...one, token: tokenOf('B') }] }),
      ),
    ).toMatchObject({ ok: true });
    expect(await store.sealings.put(aSealing({ rev: 5, tokens: [one] }))).toMatchObject({
      error: { kind: 'invalid' },
    });
  });
});

describe('a backup of a sealed round', () => {
  it('moves a coordinator to another computer whole', async () => {
    const store = await coordinatorTab();
    await merge(store, [...files(1, 4), file(5, { responseId: 'a1', ...other })]);
    const there = openTab();
    await there.backup.restore(await readEverything(store), 'keepHere');
    expect(await backupOf(there)).toBe(await backupOf(store));
  });

  it('unites what two coordinators collected, and no file takes anything away (G16)', async () => {
    const [one, two] = [await coordinatorTab(), await coordinatorTab()];
    await merge(one, files(1, 4));
    await merge(two, [...files(3, 6), file(9, { responseId: 'a1', revision: 2, ...other })]);
    const [ofOne, ofTwo]: [StoredRecords, StoredRecords] = [
      await readEverything(one),
      await readEverything(two),
    ];
    await one.backup.restore(ofTwo, 'keepHere');
    await two.backup.restore(ofOne, 'keepHere');
    expect(await countedIds(one)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
    expect(await backupOf(one)).toBe(await backupOf(two));
    expect(await one.responses.get(ResponseId.parse('a1'))).toMatchObject({ rev: 2 });
  });

  it('is undone with what it brought, and with the responses that came of it', async () => {
    const [one, two] = [await coordinatorTab(), await coordinatorTab()];
    await merge(one, files(1, 2));
    await merge(two, files(2, 4));
    const before = await backupOf(one);
    await one.backup.restore(await readEverything(two), 'keepHere');
    await one.backup.undo();
    expect(await backupOf(one)).toBe(before);
  });

  it('does not exchange the keys of an issued round unasked (nastiest 29)', async () => {
    const store = await coordinatorTab();
    const forged = aSealing({ rev: 99, recipient: aSealing().second.recipient });
    const file = { ...(await readEverything(store)), sealings: [forged] };
    expect((await store.backup.preview(file)).differs.sealings).toBe(1);
    await store.backup.restore(file, 'keepHere');
    expect(await store.sealings.get(roundId)).toEqual(aSealing());
  });
});

describe('a full disk while merging (hard case 2)', () => {
  it('leaves everything as it was', async () => {
    const store = await coordinatorTab();
    await merge(store, [file(1)]);
    const before = await backupOf(store);
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No space', 'QuotaExceededError');
    });
    expect(await bringIn(store, files(2, 5))).toMatchObject({
      error: { kind: 'diskFull' },
    });
    spy.mockRestore();
    expect(await backupOf(store)).toBe(before);
  });
});

describe('a live query', () => {
  it('hears of a merge, though that part of the store is loaded late', async () => {
    const browser = aBrowser();
    await coordinatorTab({}, browser);
    // A page that asks for two things one after the other, with nothing loaded yet.
    const store = openTab(browser);
    const heard: number[] = [];
    const asked = liveQuery(async () => {
      const sealing = await store.sealings.get(roundId);
      const received = await store.received.list();
      return sealing === undefined ? -1 : received.length;
    }).subscribe((count) => heard.push(count));
    await vi.waitFor(() => expect(heard).toEqual([0]));
    await merge(store, files(1, 3));
    await vi.waitFor(() => expect(heard.at(-1)).toBe(3));
    asked.unsubscribe();
  });
});
