import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { NetworkId, ResponseId, RoundId } from '../../src/domain/kernel/ids.ts';
import { aBrowser, openRaw, openTab, requestToPromise } from './support/database.ts';
import { aNetwork, aResponse, aRound } from './support/records.ts';

const networkId = NetworkId.parse('n1');
const responseId = ResponseId.parse('a1');
const roundId = RoundId.parse('r1');

describe('the store', () => {
  it('gives back what was put, also to another tab', async () => {
    const browser = aBrowser();
    const store = openTab(browser);
    expect(await store.networks.put(aNetwork())).toEqual({ ok: true, value: undefined });
    expect(await store.rounds.put(aRound())).toMatchObject({ ok: true });
    expect(await store.responses.put(aResponse())).toMatchObject({ ok: true });
    const other = openTab(browser);
    expect(await other.networks.list()).toEqual([aNetwork()]);
    expect(await other.rounds.byNetwork(networkId)).toEqual([aRound()]);
    expect(await other.responses.byRound(roundId)).toEqual([aResponse()]);
  });

  it('finds responses without a round as quick scans, and no others', async () => {
    const store = openTab();
    const scan = aResponse({ id: 'q1', roundId: null, seatId: null });
    await store.putAll({ responses: [scan, aResponse()] });
    expect(await store.responses.quickScans()).toEqual([scan]);
  });

  it('counts the responses of a round, and those of no other', async () => {
    const store = openTab();
    const others = [aResponse({ id: 'a2' }), aResponse({ id: 'a3', roundId: 'r2' })];
    await store.putAll({ responses: [aResponse(), ...others] });
    expect(await store.responses.countByRound(roundId)).toBe(2);
    expect(await store.responses.countByRound(RoundId.parse('r9'))).toBe(0);
  });

  it('refuses an older copy and another copy of the same revision', async () => {
    const store = openTab();
    await store.responses.put(aResponse({ rev: 5 }));
    const stale = { ok: false, error: { kind: 'staleRevision' } };
    expect(await store.responses.put(aResponse({ rev: 4 }))).toMatchObject(stale);
    expect(await store.responses.put(aResponse({ rev: 5, answers: {} }))).toMatchObject(stale);
    expect(await store.responses.put(aResponse({ rev: 5 }))).toMatchObject({ ok: true });
    expect(await store.responses.get(responseId)).toEqual(aResponse({ rev: 5 }));
  });

  it('refuses a later revision that does not continue what is stored', async () => {
    const store = openTab();
    await store.responses.put(aResponse({ rev: 5 }));
    expect(await store.responses.put(aResponse({ rev: 9 }), [4])).toMatchObject({
      ok: false,
      error: { kind: 'staleRevision' },
    });
    expect(await store.responses.put(aResponse({ rev: 9 }), [4, 5])).toMatchObject({ ok: true });
  });

  it('writes all records of a set or none', async () => {
    const store = openTab();
    await store.rounds.put(aRound({ rev: 7 }));
    const result = await store.putAll({ networks: [aNetwork()], rounds: [aRound({ rev: 2 })] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'staleRevision' } });
    expect(await store.networks.list()).toEqual([]);
  });

  it('refuses a record that breaks its own rules, since it could not be read back', async () => {
    const store = openTab();
    const broken = { ...aNetwork(), name: '' };
    expect(await store.networks.put(broken)).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
    expect(await store.networks.list()).toEqual([]);
  });

  it('leaves out, reports and keeps a row that it cannot read, and never writes over it', async () => {
    const browser = aBrowser();
    const store = openTab(browser);
    await store.networks.put(aNetwork());
    const raw = await openRaw(browser);
    const strange = { id: 'n2', schema: 9, name: 'from elsewhere' };
    await requestToPromise(
      raw.transaction('networks', 'readwrite').objectStore('networks').put(strange),
    );
    expect(await store.networks.list()).toEqual([aNetwork()]);
    expect(store.unreadable.get()).toEqual(['networks/n2']);
    expect(await store.networks.put(aNetwork({ id: 'n2', rev: 99 }))).toMatchObject({
      ok: false,
      error: { kind: 'unreadable' },
    });
    expect(
      await requestToPromise(raw.transaction('networks').objectStore('networks').get('n2')),
    ).toEqual(strange);
    raw.close();
  });

  it('takes no item id that means something to JavaScript', async () => {
    const store = openTab();
    for (const id of ['constructor', 'toString']) {
      const response = aResponse();
      Object.assign(response.answers, { FORM: { [id]: { kind: 'dontKnow' } } });
      expect(await store.responses.put(response)).toMatchObject({
        ok: false,
        error: { kind: 'invalid' },
      });
    }
  });

  it('tells live queries of every write', async () => {
    const store = openTab();
    const seen: number[] = [];
    const subscription = liveQuery(() => store.networks.list()).subscribe((networks) => {
      seen.push(networks.length);
    });
    await expect.poll(() => seen).toEqual([0]);
    await store.networks.put(aNetwork());
    await expect.poll(() => seen).toEqual([0, 1]);
    subscription.unsubscribe();
  });

  it('remembers the settings of the device, and has some before', async () => {
    const store = openTab();
    expect((await store.settings.get()).lastBackupOn).toBeNull();
    await store.settings.put({ id: 'device', schema: 1, lastBackupOn: '2026-03-01' });
    expect((await store.settings.get()).lastBackupOn).toBe('2026-03-01');
  });

  it('opens a draft that is older than a year (hard case 12)', async () => {
    const browser = aBrowser();
    await openTab(browser).responses.put(aResponse());
    expect(await openTab(browser).responses.get(responseId)).toEqual(aResponse());
  });
});
