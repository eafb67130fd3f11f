import { describe, expect, it } from 'vitest';
import { DocumentId, NetworkId, RoundId } from '../../src/domain/kernel/ids.ts';
import { emptyBackup } from '../../src/files/backup/backup.ts';
import type { Store } from '../../src/storage/store.ts';
import { openTab } from './support/database.ts';
import {
  aDocument,
  aMeeting,
  aNetwork,
  anAction,
  aRecordedResult,
  aRoleChart,
  aRound,
} from './support/records.ts';

const n1 = NetworkId.parse('n1');

async function tabWithRegisters(): Promise<Store> {
  const store = openTab();
  await store.putAll({
    networks: [aNetwork(), aNetwork({ id: 'n2' })],
    rounds: [aRound()],
    documents: [aDocument(), aDocument({ id: 'd2', networkId: 'n2' })],
    roles: [aRoleChart(), aRoleChart({ id: 'n2' })],
    actions: [anAction(), anAction({ id: 'x2', networkId: 'n2' })],
  });
  return store;
}

const idsHere = async (store: Store) => ({
  documents: (await store.documents.list()).map(({ id }) => id),
  roles: (await store.roles.list()).map(({ id }) => id),
  actions: (await store.actions.list()).map(({ id }) => id),
});

describe('registers of a network', () => {
  it('are kept apart from those of other networks', async () => {
    const store = await tabWithRegisters();
    expect(await store.documents.byNetwork(n1)).toEqual([aDocument()]);
    expect(await store.roles.get(n1)).toEqual(aRoleChart());
    expect(await store.actions.byNetwork(n1)).toEqual([anAction()]);
  });

  it('refuse a revision that something later has overtaken', async () => {
    const store = await tabWithRegisters();
    expect((await store.documents.put(aDocument({ rev: 3 }))).ok).toBe(true);
    expect(await store.documents.put(aDocument({ rev: 2, title: 'older' }))).toMatchObject({
      error: { kind: 'staleRevision' },
    });
  });

  it('refuse a document that has neither type nor title', async () => {
    const store = openTab();
    const nameless = { ...aDocument(), type: null, title: ' ' };
    expect(await store.documents.put(nameless)).toMatchObject({ error: { kind: 'invalid' } });
  });

  it('go with their network into the trash, and come back with it', async () => {
    const store = await tabWithRegisters();
    const removal = { id: 'n1', kind: 'network', label: 'Łódź', removedOn: '2026-11-21' } as const;
    expect((await store.trash.remove(removal)).ok).toBe(true);
    expect(await idsHere(store)).toEqual({ documents: ['d2'], roles: ['n2'], actions: ['x2'] });
    expect(await store.actions.put(anAction({ rev: 2 }))).toMatchObject({
      error: { kind: 'removed' },
    });
    expect((await store.trash.restore('n1')).ok).toBe(true);
    expect(await store.documents.byNetwork(n1)).toEqual([aDocument()]);
    expect(await store.roles.get(n1)).toEqual(aRoleChart());
    expect(await store.actions.byNetwork(n1)).toEqual([anAction()]);
  });

  it('lose one document or action without losing another, and wait for their network to come back', async () => {
    const store = await tabWithRegisters();
    const day = { label: 'gone', removedOn: '2026-11-21' };
    await store.trash.remove({ id: 'd1', kind: 'document', ...day });
    await store.trash.remove({ id: 'x1', kind: 'action', ...day });
    expect(await idsHere(store)).toEqual({
      documents: ['d2'],
      roles: ['n1', 'n2'],
      actions: ['x2'],
    });
    await store.trash.remove({ id: 'n1', kind: 'network', ...day });
    expect(await store.trash.restore('d1')).toMatchObject({ error: { kind: 'removed' } });
    await store.trash.restore('n1');
    expect((await store.trash.restore('d1')).ok).toBe(true);
    expect(await store.documents.get(DocumentId.parse('d1'))).toEqual(aDocument());
  });

  it('keep a restored network when something was entered for it since', async () => {
    const store = openTab();
    await store.backup.restore({ ...emptyBackup, networks: [aNetwork()] }, 'keepHere');
    await store.roles.put(aRoleChart());
    expect(await store.backup.undo()).toEqual({ ok: true, value: { putBack: 0, left: 1 } });
    expect(await store.networks.list()).toHaveLength(1);
  });
});

describe('meeting notes and the recorded result of a round', () => {
  const r1 = RoundId.parse('r1');
  const here = async (store: Store) => [await store.meetings.get(r1), await store.recorded.get(r1)];

  it.each([
    ['round', 'r1'],
    ['network', 'n1'],
  ] as const)('go with their %s into the trash, and come back with it', async (kind, id) => {
    const store = await tabWithRegisters();
    expect((await store.meetings.put(aMeeting())).ok).toBe(true);
    expect((await store.putAll({ recorded: [aRecordedResult()] })).ok).toBe(true);
    await store.trash.remove({ id, kind, label: 'gone', removedOn: '2026-11-21' });
    expect(await here(store)).toEqual([undefined, undefined]);
    expect(await store.meetings.put(aMeeting({ rev: 2 }))).toMatchObject({
      error: { kind: 'removed' },
    });
    await store.trash.restore(id);
    expect(await here(store)).toEqual([aMeeting(), aRecordedResult()]);
  });

  it('keep a round that came with a restore when that is undone after they were written', async () => {
    const store = openTab();
    const records = { ...emptyBackup, networks: [aNetwork()], rounds: [aRound()] };
    await store.backup.restore(records, 'keepHere');
    await store.meetings.put(aMeeting());
    await store.backup.undo();
    expect(await store.rounds.get(r1)).toEqual(aRound());
    expect(await store.meetings.get(r1)).toEqual(aMeeting());
  });
});
