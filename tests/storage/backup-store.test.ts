import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueByKey } from '../../src/domain/kernel/value-by-key.ts';
import { emptyBackup } from '../../src/files/backup/backup.ts';
import { writeBackup } from '../../src/files/backup/write-backup.ts';
import { readEverything } from '../../src/storage/everything.ts';
import { recordTables, type StoredRecords } from '../../src/storage/record-tables.ts';
import type { Store } from '../../src/storage/store.ts';
import { someRecords, wholeRecords } from './support/arbitraries.ts';
import { openTab } from './support/database.ts';
import { aNetwork, aResponse, aRound } from './support/records.ts';

const none = valueByKey(recordTables, () => 0);

async function tabWith(records: Partial<StoredRecords>): Promise<Store> {
  const store = openTab();
  expect(await store.putAll(records)).toMatchObject({ ok: true });
  return store;
}

const fileOf = async (store: Store) => writeBackup(await readEverything(store));

describe('restoring', () => {
  it('brings everything to an empty device, so that its backup is the same file (hard case 10)', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const store = openTab();
        await store.backup.restore(records, 'keepHere');
        expect(await fileOf(store)).toBe(await writeBackup(records));
      }),
      { numRuns: 25 },
    );
  });

  it('never takes a record away nor goes back to an earlier revision (G16)', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRecords,
        someRecords,
        fc.constantFrom('keepHere' as const, 'takeFile' as const),
        async (here, file, onDifference) => {
          const store = await tabWith(here);
          await store.backup.restore(file, onDifference);
          const after = await readEverything(store);
          for (const table of recordTables) {
            const revs = new Map(after[table].map(({ id, rev }) => [id, rev]));
            for (const { id, rev } of [...here[table], ...file[table]])
              expect(revs.get(id) ?? 0).toBeGreaterThanOrEqual(rev);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('changes nothing the second time (G16)', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRecords,
        someRecords,
        fc.constantFrom('keepHere' as const, 'takeFile' as const),
        async (here, file, onDifference) => {
          const store = await tabWith(here);
          await store.backup.restore(file, onDifference);
          const once = await fileOf(store);
          const again = await store.backup.restore(file, onDifference);
          expect(again).toMatchObject({ ok: true, value: { new: none, newerInFile: none } });
          expect(await fileOf(store)).toBe(once);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is undone completely', async () => {
    await fc.assert(
      fc.asyncProperty(wholeRecords, someRecords, async (here, file) => {
        const store = await tabWith(here);
        const before = await fileOf(store);
        await store.backup.restore(file, 'takeFile');
        await store.backup.undo();
        expect(await fileOf(store)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it('says beforehand what it will do, and does that', async () => {
    const store = await tabWith({
      networks: [aNetwork({ rev: 2 }), aNetwork({ id: 'n2', rev: 5 })],
      responses: [aResponse({ id: 'gone', roundId: null }), aResponse({ id: 'a2', rev: 3 })],
    });
    const removedOn = '2026-03-01';
    await store.trash.remove({ id: 'gone', kind: 'response', label: 'x', removedOn });
    const file: StoredRecords = {
      ...emptyBackup,
      networks: [aNetwork({ rev: 3 }), aNetwork({ id: 'n2', rev: 4 })],
      rounds: [aRound()],
      responses: [
        aResponse({ id: 'gone', roundId: null }),
        aResponse({ id: 'a2', rev: 3, answers: {} }),
      ],
    };
    const preview = await store.backup.preview(file);
    expect(preview).toEqual({
      new: { ...none, rounds: 1 },
      same: none,
      newerInFile: { ...none, networks: 1 },
      newerHere: { ...none, networks: 1 },
      differs: { ...none, responses: 1 },
      inTrash: { ...none, responses: 1 },
      unreadable: none,
    });
    expect(await store.backup.restore(file, 'keepHere')).toEqual({ ok: true, value: preview });
    const after = await readEverything(store);
    expect(after.networks.map(({ rev }) => rev)).toEqual([3, 5]);
    expect(after.rounds).toEqual([aRound()]);
    expect(after.responses).toEqual([aResponse({ id: 'a2', rev: 3 })]);
  });

  it('leaves on undo what went on since, and what something was added to', async () => {
    const store = openTab();
    await store.backup.restore(
      { ...emptyBackup, networks: [aNetwork(), aNetwork({ id: 'n2' })], responses: [aResponse()] },
      'keepHere',
    );
    await store.rounds.put(aRound({ id: 'r9', networkId: 'n2' }));
    await store.responses.put(aResponse({ rev: 2 }));
    expect(await store.backup.undo()).toEqual({ ok: true, value: { putBack: 1, left: 2 } });
    const after = await readEverything(store);
    expect(after.networks).toEqual([aNetwork({ id: 'n2' })]);
    expect(after.responses).toEqual([aResponse({ rev: 2 })]);
  });

  it('keeps the way back through a restore that changed nothing', async () => {
    const store = openTab();
    await store.backup.restore({ ...emptyBackup, networks: [aNetwork()] }, 'keepHere');
    await store.backup.restore({ ...emptyBackup, networks: [aNetwork()] }, 'keepHere');
    expect(await store.backup.lastRestore()).toEqual({ count: 1 });
  });
});
