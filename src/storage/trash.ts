import { err, ok, type Result } from '../domain/kernel/result.ts';
import type { ConcordDb, Row } from './db.ts';
import { errorToStorageProblem, StorageFailure, type StorageProblem } from './problem.ts';
import { inTransaction } from './write.ts';

export type RemovableKind = 'network' | 'round' | 'response';

/** What was removed, whole, so that undoing brings back every record as it was. */
export interface TrashEntry extends Row {
  readonly kind: RemovableKind;
  readonly label: string;
  /** Calendar day, ISO 8601. */
  readonly removedOn: string;
  readonly networks: readonly Row[];
  readonly rounds: readonly Row[];
  readonly responses: readonly Row[];
}

export interface Removal {
  /** Id of the record that a person removes; what belongs to it goes along. */
  readonly id: string;
  readonly kind: RemovableKind;
  readonly label: string;
  readonly removedOn: string;
}

export interface Trash {
  /** Takes away a network, round or response with all that belongs to it. The entry has its id. */
  remove(removal: Removal): Promise<Result<void, StorageProblem>>;
  restore(id: string): Promise<Result<void, StorageProblem>>;
  list(): Promise<TrashEntry[]>;
  /** Deletes for good. */
  discard(id: string): Promise<Result<void, StorageProblem>>;
}

export function createTrash(db: ConcordDb): Trash {
  const all = ['networks', 'rounds', 'responses', 'trash'] as const;
  return {
    remove: (removal) =>
      inTransaction(db, all, async () => {
        const { networks, rounds, responses } = await belongingTo(db, removal);
        const entry: TrashEntry = { ...removal, networks, rounds, responses };
        await db.trash.put(entry);
        await db.networks.bulkDelete(idsOf(networks));
        await db.rounds.bulkDelete(idsOf(rounds));
        await db.responses.bulkDelete(idsOf(responses));
      }),
    restore: (id) =>
      inTransaction(db, all, async () => {
        const entry = await db.trash.get(id);
        if (entry === undefined || !isTrashEntry(entry)) throw new StorageFailure('unknown');
        await db.networks.bulkPut([...entry.networks]);
        await db.rounds.bulkPut([...entry.rounds]);
        await db.responses.bulkPut([...entry.responses]);
        await db.trash.delete(id);
      }),
    list: async () => (await db.trash.toArray()).filter(isTrashEntry),
    discard: async (id) => {
      try {
        await db.trash.delete(id);
        return ok(undefined);
      } catch (error) {
        return err(errorToStorageProblem(error));
      }
    },
  };
}

async function belongingTo(db: ConcordDb, { id, kind }: Removal) {
  const networks = kind === 'network' ? await db.networks.where('id').equals(id).toArray() : [];
  const rounds =
    kind === 'response'
      ? []
      : await db.rounds
          .where(kind === 'network' ? 'networkId' : 'id')
          .equals(id)
          .toArray();
  const responses =
    kind === 'response'
      ? await db.responses.where('id').equals(id).toArray()
      : await db.responses.where('roundId').anyOf(idsOf(rounds)).toArray();
  return { networks, rounds, responses };
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => row.id);
}

function isTrashEntry(row: Row): row is TrashEntry {
  return (
    'kind' in row && 'label' in row && 'networks' in row && 'rounds' in row && 'responses' in row
  );
}
