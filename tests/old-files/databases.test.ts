import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { RoundId } from '../../src/domain/kernel/ids.ts';
import { recordTables } from '../../src/storage/record-tables.ts';
import { databaseVersion, tableNames } from '../../src/storage/versions.ts';
import { aBrowser, openRaw, openTab, requestToPromise } from '../storage/support/database.ts';
import { aLocalStorage } from '../storage/support/local-storage.ts';

/** A released database as the browser has it: its number there, its tables, and every row. */
const Dump = z.object({
  version: z.number(),
  stores: z.array(
    z.object({
      name: z.string(),
      keyPath: z.string(),
      indexes: z.array(
        z.object({
          name: z.string(),
          keyPath: z.string(),
          multiEntry: z.boolean(),
          unique: z.boolean(),
        }),
      ),
    }),
  ),
  rows: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});

const released = Array.from({ length: databaseVersion }, (_, index) => index + 1);

beforeEach(() => vi.stubGlobal('localStorage', aLocalStorage()));
afterEach(() => vi.unstubAllGlobals());

const fileOf = (version: number) => join(import.meta.dirname, `database-${version}.json`);

async function putBack(version: number) {
  const dump = Dump.parse(JSON.parse(readFileSync(fileOf(version), 'utf8')));
  const browser = aBrowser();
  const db = await openRaw(browser, dump.version, (fresh) => {
    for (const { name, keyPath, indexes } of dump.stores) {
      const store = fresh.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
    }
  });
  for (const [name, rows] of Object.entries(dump.rows)) {
    const table = db.transaction(name, 'readwrite').objectStore(name);
    await Promise.all(rows.map((row) => requestToPromise(table.put(row))));
  }
  db.close();
  return { browser, rows: dump.rows };
}

describe.each(released)('a database of version %i (hard case 9)', (version) => {
  it('was kept when it was released', () => {
    expect(existsSync(fileOf(version))).toBe(true);
  });

  it('opens with all its rows, none of them unreadable', async () => {
    const { browser, rows } = await putBack(version);
    const store = openTab(browser);
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    const ids = (found: readonly { id: string }[] | undefined) => (found ?? []).map(({ id }) => id);
    expect(ids((await store.networks.list()).toSorted(byId))).toEqual(
      ids(rows['networks']?.toSorted(byId)),
    );
    expect(ids((await store.responses.list()).toSorted(byId))).toEqual(
      ids(rows['responses']?.toSorted(byId)),
    );
    expect(await store.responses.byRound(RoundId.parse('example-round'))).toHaveLength(14);
    // Tables that this version did not have are there, and empty.
    for (const table of recordTables)
      expect(ids((await store[table].list()).toSorted(byId)), table).toEqual(
        ids((rows[table] ?? []).toSorted(byId)),
      );
    expect(ids(await store.trash.list()).toSorted()).toEqual(ids(rows['trash']).toSorted());
    expect(await store.settings.get()).toMatchObject({ lastBackupOn: '2026-11-20' });
    expect(store.unreadable.get()).toEqual([]);
  });

  it('can be written to, by this version and not by an older one', async () => {
    const { browser } = await putBack(version);
    const store = openTab(browser);
    const [network] = await store.networks.list();
    if (network === undefined) throw new Error('There is no network');
    const renamed = { ...network, rev: network.rev + 1, name: 'Łódź' };
    expect((await store.networks.put(renamed)).ok).toBe(true);
    expect(await openTab(browser).networks.get(network.id)).toEqual(renamed);
    const db = await openRaw(browser);
    expect([...db.objectStoreNames]).toEqual([...tableNames].toSorted());
    expect(db.version).toBe(databaseVersion * 10);
    db.close();
  });
});
