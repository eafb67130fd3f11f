import { isSameData } from '../domain/kernel/canonical-json.ts';
import { RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { Round } from '../domain/network/round.ts';
import { mayReplaceSealing, RoundSealing } from '../domain/network/round-sealing.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import type { AnyRecord } from './record-tables.ts';
import type { Records, RecordWriter } from './records.ts';
import { settledTables, settleRound } from './settle-round.ts';
import { inTransaction, putRevised } from './write.ts';

const schemas = { rounds: Round, sealings: RoundSealing };

/** Writes a round or its sealing, and settles what counts in the round. */
export function putSettling(
  records: Pick<Records, 'transact'>,
  table: 'rounds' | 'sealings',
  record: Round | RoundSealing,
): Promise<Result<void, StorageProblem>> {
  return inTransaction(records, settledTables, (writer) => putAndSettle(writer, table, record));
}

export async function putAndSettle(
  writer: RecordWriter,
  table: 'rounds' | 'sealings',
  record: AnyRecord,
): Promise<void> {
  const put = await putRevised(writer, { table, schema: schemas[table] }, record);
  if (put === 'same') return;
  await keepPromises(writer, table, put.before, record);
  await settleRound(writer, RoundId.parse(record.id));
}

/** What members were told with an invitation stays so, whatever a page asks for. */
async function keepPromises(
  writer: RecordWriter,
  table: 'rounds' | 'sealings',
  before: unknown,
  record: AnyRecord,
): Promise<void> {
  if (before === undefined) return;
  if (table === 'sealings') {
    const [was, is] = [RoundSealing.safeParse(before).data, RoundSealing.safeParse(record).data];
    if (was === undefined || is === undefined || mayReplaceSealing(was, is)) return;
    throw new StorageFailure('invalid', 'issued');
  }
  const sealing = RoundSealing.safeParse(await writer.get('sealings', record.id)).data;
  const [was, is] = [Round.safeParse(before).data, Round.safeParse(record).data];
  if (sealing?.issued !== true || was === undefined || is === undefined) return;
  if (!isSameData(asTold(was), asTold(is))) throw new StorageFailure('invalid', 'issued');
}

/** What an invitation says of a round; label, days and who is invited may change. */
function asTold({ networkId, mode, k, questionnaires, settings, grouping }: Round) {
  return { networkId, mode, k, questionnaires, settings, grouping };
}
