import { forceCloseDatabase, IDBDatabase as FDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NetworkId, RoundId } from '../../src/domain/kernel/ids.ts';
import { createStore } from '../../src/storage/store.ts';
import { databaseVersion } from '../../src/storage/versions.ts';
import { aBrowser, openRaw, openTab, requestToPromise } from './support/database.ts';
import { aLocalStorage } from './support/local-storage.ts';
import { aNetwork, aResponse } from './support/records.ts';

/** What the next version of the app will ask the browser for. */
const next = (databaseVersion + 1) * 10;

const networkId = NetworkId.parse('n1');

beforeEach(() => vi.stubGlobal('localStorage', aLocalStorage()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Knows every open database, and lets transactions fail as they do on a closing connection. */
function watchDisk() {
  const disk = { opened: new Set<Parameters<typeof forceCloseDatabase>[0]>(), failures: 0 };
  // oxlint-disable-next-line typescript/unbound-method -- called below with its own this
  const { transaction } = FDBDatabase.prototype;
  vi.spyOn(FDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: Parameters<typeof forceCloseDatabase>[0],
    ...args
  ) {
    disk.opened.add(this);
    // Opening looks at the tables in a read of its own.
    if (disk.failures > 0 && args[1] === 'readwrite') {
      disk.failures -= 1;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    }
    return transaction.apply(this, args);
  });
  return disk;
}

describe('the connection', () => {
  it('asks for strict durability in every write', async () => {
    const transaction = vi.spyOn(FDBDatabase.prototype, 'transaction');
    const store = openTab();
    await store.networks.put(aNetwork());
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it('says nothing is saved when the transaction is aborted after the request succeeded', async () => {
    const store = openTab();
    await store.networks.put(aNetwork());
    // oxlint-disable-next-line typescript/unbound-method -- called below with its own this
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      const request = put.call(this, value, key);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    const result = await store.networks.put(aNetwork({ rev: 2, name: 'later' }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'connectionClosed' } });
    // Once, and once more after reconnecting.
    expect(spy).toHaveBeenCalledTimes(2);
    spy.mockRestore();
    expect((await store.networks.get(networkId))?.rev).toBe(1);
  });

  it('opens again when the browser has closed the database, and loses nothing', async () => {
    const { opened } = watchDisk();
    const store = openTab();
    await store.networks.put(aNetwork());
    for (const db of opened) forceCloseDatabase(db);
    expect(await store.networks.put(aNetwork({ rev: 2 }))).toMatchObject({ ok: true });
    expect((await store.networks.get(networkId))?.rev).toBe(2);
  });

  it('reconnects in the middle of a write, and tells of the second failure', async () => {
    const disk = watchDisk();
    const store = openTab();
    await store.networks.put(aNetwork());
    // Dexie tries a few times by itself, on the same object.
    disk.failures = 3;
    expect(await store.networks.put(aNetwork({ rev: 2 }))).toMatchObject({ ok: true });
    expect(disk.failures).toBe(0);
    disk.failures = Infinity;
    expect(await store.networks.put(aNetwork({ rev: 3 }))).toMatchObject({
      ok: false,
      error: { kind: 'connectionClosed' },
    });
    disk.failures = 0;
    expect(await store.networks.put(aNetwork({ rev: 3 }))).toMatchObject({ ok: true });
  });

  it('names a full disk, and writes nothing half', async () => {
    const store = openTab();
    await store.networks.put(aNetwork());
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No space', 'QuotaExceededError');
    });
    expect(
      await store.putAll({ networks: [aNetwork({ id: 'n2' }), aNetwork({ id: 'n3' })] }),
    ).toMatchObject({ ok: false, error: { kind: 'diskFull' } });
    spy.mockRestore();
    expect(await store.networks.list()).toEqual([aNetwork()]);
  });

  it('keeps everything in memory where there is no database, and says so', async () => {
    const { indexedDB, IDBKeyRange } = aBrowser();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Blocked', 'SecurityError');
    });
    const store = createStore({ indexedDB, IDBKeyRange });
    await store.health.check();
    expect(store.health.problem?.kind).toBe('unavailable');
    expect(await store.networks.put(aNetwork())).toMatchObject({ ok: true });
    expect(await store.networks.list()).toEqual([aNetwork()]);
    expect(await store.putAll({ responses: [aResponse()] })).toMatchObject({ ok: true });
    expect(await store.responses.countByRound(RoundId.parse('r1'))).toBe(1);
    expect(await store.responses.countByRound(RoundId.parse('r2'))).toBe(0);
    const broken = await store.putAll({ networks: [aNetwork({ id: 'n2' }), aNetwork({ rev: 0 })] });
    expect(broken.ok).toBe(false);
    expect(await store.networks.list()).toEqual([aNetwork()]);
  });
});

describe('the guard', () => {
  it('refuses a newer database, and leaves it as it is', async () => {
    const browser = aBrowser();
    const newer = await openRaw(browser, next, (db) => {
      db.createObjectStore('networks', { keyPath: 'id' });
      db.createObjectStore('dossiers', { keyPath: 'id' });
    });
    newer.close();
    const store = openTab(browser);
    await store.health.check();
    expect(store.health.problem?.kind).toBe('newerDatabase');
    expect(await store.networks.put(aNetwork())).toMatchObject({
      ok: false,
      error: { kind: 'newerDatabase' },
    });
    const after = await openRaw(browser);
    expect(after.version).toBe(next);
    expect([...after.objectStoreNames]).toEqual(['dossiers', 'networks']);
    expect(
      await requestToPromise(after.transaction('networks').objectStore('networks').count()),
    ).toBe(0);
    after.close();
  });

  it('closes for good when a newer app upgrades the database, and never writes again', async () => {
    const browser = aBrowser();
    const old = openTab(browser);
    await old.networks.put(aNetwork());
    const newer = await openRaw(browser, next, () => undefined);
    expect(old.health.problem?.kind).toBe('newerDatabase');
    for (const rev of [2, 3]) {
      expect(await old.networks.put(aNetwork({ rev }))).toMatchObject({
        ok: false,
        error: { kind: 'newerDatabase' },
      });
    }
    const store = newer.transaction('networks').objectStore('networks');
    expect(await requestToPromise(store.get('n1'))).toEqual(aNetwork());
    newer.close();
  });

  it('says that an older tab is in the way, and opens when that tab is closed', async () => {
    const browser = aBrowser();
    const old = await openRaw(browser, 5);
    const store = openTab(browser);
    const writing = store.networks.put(aNetwork());
    await expect.poll(() => store.health.problem?.kind).toBe('blockedByOtherTab');
    old.close();
    expect(await writing).toMatchObject({ ok: true });
    expect(store.health.problem).toBeNull();
  });

  it('notices a database that was emptied, and takes a new one for what it is', async () => {
    const browser = aBrowser();
    const store = openTab(browser);
    await store.health.check();
    expect(store.health.problem).toBeNull();
    await store.networks.put(aNetwork());
    const emptied = openTab(aBrowser());
    await emptied.health.check();
    expect(emptied.health.problem?.kind).toBe('emptied');
    expect(await emptied.networks.put(aNetwork())).toMatchObject({ ok: true });
  });
});
