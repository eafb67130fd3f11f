import { expect, it, onTestFinished, vi } from 'vitest';
import { RoundId } from '../../src/domain/kernel/ids.ts';
import { errorToStorageProblem, StorageFailure } from '../../src/storage/problem.ts';
import { withRecordsAside } from '../../src/storage/records-aside.ts';
import type { AsideRequest } from '../../src/storage/settling-aside.ts';
import { createSettling } from '../../src/storage/settling.ts';
import { aQuestionnaire } from '../support/a-questionnaire.ts';
import { aHandedIn, aSealing, formHash, hashOf } from '../support/sealed-round.ts';
import { aBrowser, mergeBeside, openTab } from './support/database.ts';
import { aNetwork, aRound } from './support/records.ts';

const roundId = RoundId.parse('r1');
const known = [{ questionnaire: aQuestionnaire(), hash: formHash }];
const other = { answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level: 5 } } } };

/** What each worker was asked to do; they share the database of the tab. */
function withSettlingWorkers(factory: IDBFactory, fails = false): string[] {
  const asked: string[] = [];
  class SettlingWorker extends EventTarget {
    postMessage({ database, task, input }: AsideRequest<'decide'>) {
      asked.push(task);
      const work = fails
        ? Promise.reject(new StorageFailure('wiped'))
        : withRecordsAside(
            database,
            (records) => createSettling(records)[task](structuredClone(input)),
            factory,
          );
      const tell = (data: object) => this.dispatchEvent(new MessageEvent('message', { data }));
      work.then(
        (output) => tell({ output }),
        (error: unknown) => tell({ problem: errorToStorageProblem(error) }),
      );
    }

    terminate() {
      asked.push('ended');
    }
  }
  vi.stubGlobal('Worker', SettlingWorker);
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
}

async function roundOf(persons: number) {
  const browser = aBrowser();
  const store = openTab(browser);
  await store.putAll({ networks: [aNetwork()], rounds: [aRound()], sealings: [aSealing()] });
  const hash = (person: number) => hashOf(person.toString(16).padStart(4, '0'));
  const files = Array.from({ length: persons }, (_, person) => ({
    hash: hash(person),
    handedIn: aHandedIn({ responseId: `p${person}` }),
  }));
  const contending = { hash: hashOf('abcd'), handedIn: aHandedIn({ responseId: 'p0', ...other }) };
  await mergeBeside(store, ({ merge }) => merge(roundId, [...files, contending], known));
  return { browser, store, hash };
}

/** One conflict is decided, the round closed, and six late ones are published. */
async function walk(persons: number) {
  const { browser, store, hash } = await roundOf(persons);
  const asked = withSettlingWorkers(browser.indexedDB);
  const before = await store.received.stateOf(roundId);
  expect(before.hashes).toHaveLength(persons + 1);
  expect(before.conflicts).toHaveLength(1);
  expect(before.contending).toHaveLength(2);
  expect(await store.responses.countByRound(roundId)).toBe(persons - 1);

  expect(await store.sealings.decide(roundId, [hashOf('abcd')])).toEqual({
    ok: true,
    value: undefined,
  });
  expect((await store.received.stateOf(roundId)).conflicts).toEqual([]);
  expect(await store.responses.countByRound(roundId)).toBe(persons);

  expect((await store.rounds.put(aRound({ rev: 2, closedOn: '2026-11-20' }))).ok).toBe(true);
  expect((await store.sealings.get(roundId))?.published).toHaveLength(persons);

  const late = Array.from({ length: 6 }, (_, person) => ({
    hash: hash(persons + person),
    handedIn: aHandedIn({ responseId: `late${person}` }),
  }));
  await mergeBeside(store, ({ merge }) => merge(roundId, late, known));
  expect((await store.received.stateOf(roundId)).late).toMatchObject({ mayPublish: true });
  expect(await store.responses.countByRound(roundId)).toBe(persons);
  expect((await store.sealings.publish(roundId)).ok).toBe(true);
  expect(await store.responses.countByRound(roundId)).toBe(persons + 6);
  return asked;
}

it('settles a round of few files on the page', async () => {
  expect(await walk(20)).toEqual([]);
});

it('settles a round of many files in a worker each time, to the same end', async () => {
  const tasks = (await walk(600)).filter((one) => one !== 'ended');
  expect(tasks).toEqual('stateOf decide stateOf putRound stateOf publish'.split(' '));
});

it('says why a worker could not write, and leaves all as it was', async () => {
  const { browser, store } = await roundOf(600);
  withSettlingWorkers(browser.indexedDB, true);
  const decided = await store.sealings.decide(roundId, [hashOf('abcd')]);
  expect(decided).toMatchObject({ ok: false, error: { kind: 'wiped' } });
  await expect(store.received.stateOf(roundId)).rejects.toMatchObject({ kind: 'wiped' });
  expect((await store.sealings.get(roundId))?.setAside).toEqual([]);
});
