import { isSameData } from '../domain/kernel/canonical-json.ts';
import type { ResponseId, RoundId } from '../domain/kernel/ids.ts';
import { isSurelyValid } from '../domain/kernel/surely-valid.ts';
import { isClosed } from '../domain/network/is-closed.ts';
import { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { countedOf } from '../domain/response/counted.ts';
import { Received, toResponse } from '../domain/response/handed-in.ts';
import { projectedOf } from '../domain/response/published.ts';
import { recordKey } from './record-tables.ts';
import { Row, type RecordReader, type RecordWriter } from './records.ts';

/** What a transaction must hold for `settleRound`. */
export const settledTables = ['rounds', 'sealings', 'received', 'responses', 'trash'] as const;

export async function readReceived(reader: RecordReader, roundId: RoundId): Promise<Received[]> {
  const rows = await reader.listBy('received', 'roundId', roundId);
  return rows.flatMap((row) =>
    isSurelyValid(Received, row) ? row : (Received.safeParse(row).data ?? []),
  );
}

/** What is known of a round's files in a transaction, so that thousands are read once. */
interface KnownFiles {
  /** All that was received and is here. */
  readonly here?: readonly Received[];
  /** What was taken out just now; it may still stand for a response. */
  readonly gone?: readonly Received[];
}

/**
 * Makes what every other part of Concord reads of a round, its responses, fit what was received and
 * decided. An open round shows all that counts; closing keeps the list of what counted then, and
 * opening again lets it go. Answers that somebody is changing on this device are never touched.
 */
export async function settleRound(
  writer: RecordWriter,
  roundId: RoundId,
  { here, gone = [] }: KnownFiles = {},
): Promise<void> {
  const round = Round.safeParse(await writer.get('rounds', roundId)).data;
  const sealing = RoundSealing.safeParse(await writer.get('sealings', roundId)).data;
  if (round === undefined || sealing === undefined) return;
  const received = here ?? (await readReceived(writer, roundId));
  const settled = { ...sealing, published: publishedNow(round, sealing, received) };
  if (!isSameData(settled, sealing)) {
    await writer.put('sealings', { ...settled, rev: sealing.rev + 1 });
  }
  await project(writer, settled, received, gone);
}

/** All rounds that have a sealing, after many records came or went. */
export async function settleRounds(writer: RecordWriter): Promise<void> {
  for (const row of await writer.list('sealings')) {
    const sealing = RoundSealing.safeParse(row).data;
    if (sealing !== undefined) await settleRound(writer, sealing.id);
  }
}

function publishedNow(round: Round, sealing: RoundSealing, received: readonly Received[]) {
  if (!isClosed(round)) return null;
  return sealing.published ?? countedOf(received, sealing.setAside).counted.map(({ id }) => id);
}

async function project(
  writer: RecordWriter,
  sealing: RoundSealing,
  received: readonly Received[],
  gone: readonly Received[],
): Promise<void> {
  const shown = new Map(
    projectedOf(received, sealing).map((one) => [one.handedIn.responseId, toResponse(one)]),
  );
  const rows = await writer.listBy('responses', 'roundId', sealing.id);
  // As they lie there: reading thousands strictly takes long, and tells no more of them here.
  const here = new Map(rows.map((row) => Row.parse(row)).map((row) => [row.id, row]));
  // All at once: asked one after the other, thousands take a multiple of the time.
  await Promise.all(
    [...filesById([...received, ...gone])].map(async ([id, files]) => {
      const [row, target] = [here.get(id), shown.get(id)];
      if (row?.['state'] === 'draft') return;
      if (target === undefined) {
        const isOurs = files.some((file) => row !== undefined && isSameData(row, toResponse(file)));
        if (isOurs) await writer.delete('responses', id);
      } else if (row === undefined || !isSameData(row, target)) {
        const inTrash = await writer.countBy('trash', 'recordKeys', recordKey('responses', id));
        if (inTrash === 0) await writer.put('responses', target);
      }
    }),
  );
}

function filesById(received: readonly Received[]): Map<ResponseId, Received[]> {
  const files = new Map<ResponseId, Received[]>();
  for (const file of received) {
    const own = files.get(file.handedIn.responseId);
    if (own === undefined) files.set(file.handedIn.responseId, [file]);
    else own.push(file);
  }
  return files;
}

/** Takes out a received file, and the response that it stands for while that is as it was. */
export async function takeOut(writer: RecordWriter, hash: string): Promise<boolean> {
  const file = Received.safeParse(await writer.get('received', hash)).data;
  if (file === undefined) return false;
  await writer.delete('received', hash);
  const { responseId } = file.handedIn;
  if (isSameData(await writer.get('responses', responseId), toResponse(file))) {
    await writer.delete('responses', responseId);
  }
  return true;
}
