import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/files/backup/write-backup.ts';
import { readEverything } from '../../src/storage/everything.ts';
import { wholeRecords } from './support/arbitraries.ts';
import { aBrowser, openRaw, openTab, requestToPromise } from './support/database.ts';
import { aNetwork, aResponse, aRound } from './support/records.ts';

const removedOn = '2026-03-02';
const network = { id: 'n1', kind: 'network', label: 'Łódź', removedOn } as const;
const round = { id: 'r1', kind: 'round', label: 'Αθήνα', removedOn } as const;
const response = { id: 'a1', kind: 'response', label: 'Scan', removedOn } as const;

async function filledTab(browser = aBrowser()) {
  const store = openTab(browser);
  await store.putAll({
    networks: [aNetwork(), aNetwork({ id: 'n2' })],
    rounds: [aRound(), aRound({ id: 'r2', networkId: 'n2' })],
    responses: [aResponse(), aResponse({ id: 'a2', roundId: 'r2' })],
  });
  return store;
}

async function contentOf(store: Awaited<ReturnType<typeof filledTab>>) {
  return {
    networks: await store.networks.list(),
    rounds: await store.rounds.list(),
    responses: await store.responses.list(),
  };
}

describe('the trash', () => {
  it('takes a network with its rounds and responses, and brings all of them back', async () => {
    const browser = aBrowser();
    const store = await filledTab(browser);
    const before = await contentOf(store);
    await store.trash.remove(network);
    expect(await contentOf(store)).toEqual({
      networks: [aNetwork({ id: 'n2' })],
      rounds: [aRound({ id: 'r2', networkId: 'n2' })],
      responses: [aResponse({ id: 'a2', roundId: 'r2' })],
    });
    // A reload, as it were.
    const later = openTab(browser);
    expect(await later.trash.list()).toMatchObject([{ id: 'n1', kind: 'network', label: 'Łódź' }]);
    await later.trash.restore('n1');
    expect(await contentOf(later)).toEqual(before);
    expect(await later.trash.list()).toEqual([]);
  });

  it('takes one response alone', async () => {
    const store = await filledTab();
    await store.trash.remove(response);
    expect((await store.responses.list()).map(({ id }) => id)).toEqual(['a2']);
    await store.trash.restore('a1');
    expect((await store.responses.list()).map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  it('changes nothing when the same is removed or brought back twice', async () => {
    const store = await filledTab();
    const before = await contentOf(store);
    await store.trash.remove(round);
    await store.trash.remove(round);
    expect(await store.trash.restore('r1')).toMatchObject({ ok: true });
    expect(await store.trash.restore('r1')).toMatchObject({ ok: true });
    expect(await contentOf(store)).toEqual(before);
  });

  it('does not bring back a round while its network is in the trash', async () => {
    const store = await filledTab();
    const before = await contentOf(store);
    await store.trash.remove(round);
    await store.trash.remove(network);
    expect(await store.trash.restore('r1')).toMatchObject({ error: { kind: 'removed' } });
    await store.trash.restore('n1');
    await store.trash.restore('r1');
    expect(await contentOf(store)).toEqual(before);
  });

  it('keeps a late save in another tab from making a second copy', async () => {
    const store = await filledTab();
    await store.trash.remove(round);
    expect(await store.responses.put(aResponse({ rev: 2 }))).toMatchObject({
      ok: false,
      error: { kind: 'removed' },
    });
    await store.trash.restore('r1');
    expect(await store.responses.put(aResponse({ rev: 2 }))).toMatchObject({ ok: true });
  });

  it('moves a row that this version cannot read, and brings it back as it was', async () => {
    const browser = aBrowser();
    const store = await filledTab(browser);
    const raw = await openRaw(browser);
    const strange = { id: 'a9', roundId: 'r1', schema: 2, answers: ['?'] };
    await requestToPromise(
      raw.transaction('responses', 'readwrite').objectStore('responses').put(strange),
    );
    await store.trash.remove(network);
    const inTable = () =>
      requestToPromise(raw.transaction('responses').objectStore('responses').get('a9'));
    expect(await inTable()).toBeUndefined();
    await store.trash.restore('n1');
    expect(await inTable()).toEqual(strange);
    raw.close();
  });

  it('forgets for good what is discarded', async () => {
    const store = await filledTab();
    await store.trash.remove(network);
    await store.trash.discard('n1');
    expect(await store.trash.list()).toEqual([]);
    await store.trash.restore('n1');
    expect((await store.networks.list()).map(({ id }) => id)).toEqual(['n2']);
  });

  it('takes all that belongs to a whole, and brings all of it back', async () => {
    await fc.assert(
      fc.asyncProperty(wholeRecords, async (records) => {
        const store = openTab();
        await store.putAll(records);
        const before = await writeBackup(await readEverything(store));
        for (const { id } of records.networks) await store.trash.remove({ ...network, id });
        for (const { id } of records.collections)
          await store.trash.remove({ id, kind: 'collection', label: 'gone', removedOn });
        const { responses, ...rest } = await readEverything(store);
        expect(Object.values(rest).flat()).toEqual([]);
        expect(responses.every(({ roundId }) => roundId === null)).toBe(true);
        for (const { id } of await store.trash.list()) await store.trash.restore(id);
        expect(await writeBackup(await readEverything(store))).toBe(before);
      }),
      { numRuns: 10 },
    );
  });
});
