import { Dexie } from 'dexie';
import { err, type Result } from '../domain/kernel/result.ts';
import type { Connection } from './connection.ts';
import type { Kept } from './kept.ts';
import type { KeptStore, LaterStore, LoadedStore } from './later-store.ts';
import { storageProblem, type StorageProblem } from './problem.ts';
import type { Reads } from './row-reads.ts';

type KeptTable = keyof KeptStore;
type KeptTables = { readonly [T in KeptTable]: Kept<T> };

/** The part of the store that is loaded with the first call to it. */
export function createLater(
  connection: Connection,
  reads: Reads,
): { readonly store: LaterStore; readonly putRound: LoadedStore['putRound'] } {
  let loading: Promise<LoadedStore> | undefined;
  const load = () =>
    (loading ??= import('./create-later-store.ts').then(
      ({ createLaterStore }) => createLaterStore(connection, reads),
      (error: unknown) => {
        // Asked for again, it may be there: the connection was away.
        loading = undefined;
        throw error;
      },
    ));

  // By way of Dexie's own promise, so that a live query sees what is read afterwards.
  const read = <T>(ask: (store: LoadedStore) => Promise<T>): Promise<T> =>
    Promise.resolve(Dexie.Promise.resolve(load()).then(ask));

  async function write<T>(
    ask: (store: LoadedStore) => Promise<Result<T, StorageProblem>>,
  ): Promise<Result<T, StorageProblem>> {
    let store;
    try {
      store = await load();
    } catch (error) {
      return err(storageProblem('notLoaded', String(error)));
    }
    return ask(store);
  }

  const kept = <T extends KeptTable>(table: T): Kept<T> => ({
    list: () => read((store: KeptTables) => store[table].list()),
    get: (id) => read((store: KeptTables) => store[table].get(id)),
    put: (record) => write((store: KeptTables) => store[table].put(record)),
  });

  return {
    putRound: (round) => write((store) => store.putRound(round)),
    store: {
      sealings: {
        list: () => read(({ sealings }) => sealings.list()),
        get: (id) => read(({ sealings }) => sealings.get(id)),
        put: (sealing) => write(({ sealings }) => sealings.put(sealing)),
        decide: (id, setAside) => write(({ sealings }) => sealings.decide(id, setAside)),
        publish: (id) => write(({ sealings }) => sealings.publish(id)),
      },
      received: {
        list: () => read(({ received }) => received.list()),
        stateOf: (id) => read(({ received }) => received.stateOf(id)),
        lastMerge: () => read(({ received }) => received.lastMerge()),
      },
      invitations: {
        list: () => read(({ invitations }) => invitations.list()),
        byRound: (id) => read(({ invitations }) => invitations.byRound(id)),
        ofResponse: (id) => read(({ invitations }) => invitations.ofResponse(id)),
        keep: (invitation) => write(({ invitations }) => invitations.keep(invitation)),
        begin: (invitation, draft) =>
          write(({ invitations }) => invitations.begin(invitation, draft)),
      },
      outbox: {
        list: () => read(({ outbox }) => outbox.list()),
        get: (id) => read(({ outbox }) => outbox.get(id)),
        byResponse: (id) => read(({ outbox }) => outbox.byResponse(id)),
        handIn: (entry, response) => write(({ outbox }) => outbox.handIn(entry, response)),
        markHandedOver: (id) => write(({ outbox }) => outbox.markHandedOver(id)),
        markReceived: (id, hashes) => write(({ outbox }) => outbox.markReceived(id, hashes)),
        clearAnswers: (id) => write(({ outbox }) => outbox.clearAnswers(id)),
      },
      documents: {
        ...kept('documents'),
        byNetwork: (id) => read(({ documents }) => documents.byNetwork(id)),
      },
      roles: kept('roles'),
      actions: {
        ...kept('actions'),
        byNetwork: (id) => read(({ actions }) => actions.byNetwork(id)),
      },
      meetings: kept('meetings'),
      recorded: {
        list: () => read(({ recorded }) => recorded.list()),
        get: (id) => read(({ recorded }) => recorded.get(id)),
        keep: (worked, today) => read(({ recorded }) => recorded.keep(worked, today)),
      },
      contexts: kept('contexts'),
      given: kept('given'),
      collections: kept('collections'),
      summaries: {
        list: () => read(({ summaries }) => summaries.list()),
        byCollection: (id) => read(({ summaries }) => summaries.byCollection(id)),
        countByCollection: (id) => read(({ summaries }) => summaries.countByCollection(id)),
      },
      gathering: {
        preview: (goal, files) => read(({ gathering }) => gathering.preview(goal, files)),
        bringIn: (goal, files, notes) =>
          write(({ gathering }) => gathering.bringIn(goal, files, notes)),
        undo: (mark) => write(({ gathering }) => gathering.undo(mark)),
        last: () => read(({ gathering }) => gathering.last()),
      },
      rows: () => read((store) => store.rows()),
      trash: {
        remove: (removal) => write(({ trash }) => trash.remove(removal)),
        restore: (id) => write(({ trash }) => trash.restore(id)),
        list: () => read(({ trash }) => trash.list()),
        discard: (id) => write(({ trash }) => trash.discard(id)),
      },
      backup: {
        preview: (records) => read(({ backup }) => backup.preview(records)),
        restore: (records, onDifference) =>
          write(({ backup }) => backup.restore(records, onDifference)),
        lastRestore: () => read(({ backup }) => backup.lastRestore()),
        undo: () => write(({ backup }) => backup.undo()),
      },
      putAll: (records) => write((store) => store.putAll(records)),
    },
  };
}
