import { liveQuery } from 'dexie';
import { expect, it, vi } from 'vitest';
import { RoundId } from '../../src/domain/kernel/ids.ts';
import { countedOf } from '../../src/domain/response/counted.ts';
import { databaseName } from '../../src/storage/db.ts';
import { withRecordsAside } from '../../src/storage/records-aside.ts';
import { aQuestionnaire } from '../support/a-questionnaire.ts';
import { aHandedIn, aSealing, formHash, hashOf, tokenOf } from '../support/sealed-round.ts';
import { aBrowser, mergeBeside, openRaw, openTab, requestToPromise } from './support/database.ts';
import { aNetwork, aResponse, aRound } from './support/records.ts';

const roundId = RoundId.parse('r1');
const known = [{ questionnaire: aQuestionnaire(), hash: formHash }];
const other = { answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level: 5 } } } };
const file = (digits: string, change: object) => ({
  hash: hashOf(digits),
  handedIn: aHandedIn(change),
});

it('shows to live queries what a worker has merged and taken out', async () => {
  const store = openTab();
  await store.putAll({ networks: [aNetwork()], rounds: [aRound()], sealings: [aSealing()] });
  const seen: number[] = [];
  const watching = liveQuery(() => store.responses.participationsByRound(roundId)).subscribe(
    (found) => seen.push(found.length),
  );
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await mergeBeside(store, ({ merge }) => merge(roundId, [file('1', {})], known));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  await mergeBeside(store, ({ undoMerge }) => undoMerge());
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
  watching.unsubscribe();
});

it('writes nothing at all when the work fails', async () => {
  const browser = aBrowser();
  const store = openTab(browser);
  await store.networks.put(aNetwork());
  const work = withRecordsAside(
    databaseName,
    (records) =>
      records.transact(['networks'], async (writer) => {
        await writer.delete('networks', aNetwork().id);
        throw new Error('No more');
      }),
    browser.indexedDB,
  );
  await expect(work).rejects.toThrow('No more');
  expect(await store.networks.list()).toHaveLength(1);
});

it('lets go of the database, so that it can be deleted or updated', async () => {
  const browser = aBrowser();
  const store = openTab(browser);
  await store.networks.put(aNetwork());
  const begun = withRecordsAside(
    databaseName,
    async (records) => {
      store.close();
      await new Promise<void>((resolve, reject) => {
        const request = browser.indexedDB.deleteDatabase(databaseName);
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error('Not deleted')));
      });
      return Promise.resolve(records.list('networks'));
    },
    browser.indexedDB,
  );
  await expect(begun).rejects.toThrow();
});

/** A worker's transaction that goes on until `isEnough`, or until it is stopped. */
function keepWriting(browser: ReturnType<typeof aBrowser>, isEnough: () => boolean) {
  const progress = { rows: 0 };
  const done = withRecordsAside(
    databaseName,
    (records) =>
      records.transact(['networks'], async (writer) => {
        while (!isEnough()) {
          progress.rows += 1;
          await writer.put('networks', aNetwork({ id: `n${progress.rows}` }));
        }
      }),
    browser.indexedDB,
  );
  return { progress, done };
}

it('lets everything be deleted in the middle of writing, and says that it was', async () => {
  const browser = aBrowser();
  const store = openTab(browser);
  await store.networks.put(aNetwork());
  store.close();
  const { progress, done } = keepWriting(browser, () => false);
  const ended = done.catch((error: unknown) => error);
  await vi.waitFor(() => expect(progress.rows).toBeGreaterThan(10));
  await requestToPromise(browser.indexedDB.deleteDatabase(databaseName));
  expect(await ended).toMatchObject({ kind: 'wiped' });
  expect(await browser.indexedDB.databases()).toEqual([]);
});

it('finishes what it writes before a newer Concord takes over, and begins nothing after', async () => {
  const browser = aBrowser();
  const store = openTab(browser);
  await store.networks.put(aNetwork());
  let isTold = false;
  const { progress, done } = keepWriting(browser, () => isTold);
  await vi.waitFor(() => expect(progress.rows).toBeGreaterThan(10));
  const newer = openRaw(browser, 990);
  await vi.waitFor(() => expect(store.health.problem?.kind).toBe('newerDatabase'));
  isTold = true;
  await done;
  const db = await newer;
  const kept = await requestToPromise(db.transaction('networks').objectStore('networks').count());
  expect(kept).toBe(progress.rows);
  db.close();
  const later = keepWriting(browser, () => true).done;
  await expect(later).rejects.toMatchObject({ kind: 'newerDatabase' });
});

it('touches no database of a newer Concord', async () => {
  const browser = aBrowser();
  (await openRaw(browser, 990)).close();
  const begun = withRecordsAside(
    databaseName,
    async (records) => records.list('networks'),
    browser.indexedDB,
  );
  await expect(begun).rejects.toMatchObject({ kind: 'newerDatabase' });
});

it('counts and decides the same without the answers of files that nothing contends with', async () => {
  const store = openTab();
  const tokens = ['a', 'b', 'c'].map((sign) => ({ seatId: 's1', token: tokenOf(sign) }));
  await store.putAll({
    networks: [aNetwork()],
    rounds: [aRound()],
    sealings: [aSealing({ tokens })],
  });
  const token = (sign: string) => ({ token: tokenOf(sign) });
  const files = [
    file('1', { responseId: 'a1', ...token('a') }),
    file('2', { responseId: 'a1', ...token('a'), ...other }),
    file('3', { responseId: 'a2', ...token('b') }),
    file('4', { responseId: 'a3', ...token('b') }),
    file('5', { responseId: 'a4', ...token('c') }),
    file('6', { responseId: 'a4', revision: 2, ...token('c'), ...other }),
  ];
  await mergeBeside(store, ({ merge }) => merge(roundId, files, known));
  const [whole, state] = [await store.received.list(), await store.received.stateOf(roundId)];
  const all = countedOf(whole);
  expect(all.conflicts).toHaveLength(2);
  expect(state.conflicts).toEqual(all.conflicts);
  expect(state.hashes).toEqual(whole.map(({ id }) => id));
  expect(state.contending).toEqual(
    whole.filter(({ id }) => ['1', '2', '3', '4'].map(hashOf).includes(id)),
  );
});

it('tells who took part without the answers', async () => {
  const store = openTab();
  await store.responses.put(aResponse({ state: 'draft' }));
  const found = await store.responses.participationsByRound(roundId);
  expect(found).toHaveLength(1);
  expect(Object.keys(found[0] ?? {}).toSorted()).toEqual([
    'id',
    'rev',
    'roundId',
    'seatId',
    'state',
  ]);
});
