import type { RecordTable } from './record-tables.ts';
import type { RecordReader } from './records.ts';
import type { Indexes } from './versions.ts';

/** How the records of a table belong to a whole of another. */
interface Belonging {
  readonly whole: RecordTable;
  /** The field that names the whole; `id` where one record at most lies under the whole's own id. */
  readonly by: string;
  read(this: void, reader: RecordReader, id: string): PromiseLike<unknown[]>;
}

/** To what each kind of record belongs; null where it stands alone, or is only here for itself. */
export const belongings: Readonly<Record<RecordTable, Belonging | null>> = {
  networks: null,
  rounds: listed('rounds', 'networkId', 'networks'),
  responses: listed('responses', 'roundId', 'rounds'),
  sealings: single('sealings', 'rounds'),
  received: listed('received', 'roundId', 'rounds'),
  invitations: null,
  outbox: null,
  documents: listed('documents', 'networkId', 'networks'),
  roles: single('roles', 'networks'),
  actions: listed('actions', 'networkId', 'networks'),
  meetings: single('meetings', 'rounds'),
  recorded: single('recorded', 'rounds'),
  contexts: single('contexts', 'networks'),
  given: single('given', 'rounds'),
  collections: null,
  summaries: listed('summaries', 'collectionId', 'collections'),
};

function listed<T extends RecordTable & keyof Indexes>(
  table: T,
  by: Indexes[T],
  whole: RecordTable,
): Belonging {
  return { whole, by, read: (reader, id) => reader.listBy(table, by, id) };
}

function single(table: RecordTable, whole: RecordTable): Belonging {
  return {
    whole,
    by: 'id',
    read: (reader, id) => reader.get(table, id).then((row) => (row === undefined ? [] : [row])),
  };
}
