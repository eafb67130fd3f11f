import * as z from 'zod/mini';
import type { RoundId } from '../domain/kernel/ids.ts';
import { HandedIn, Received } from '../domain/response/handed-in.ts';
import type { RecordReader } from './records.ts';

const handedIn = HandedIn.shape;

/** What tells a received file from others, without its answers, which are nearly all of it. */
const Label = z.object({
  id: Received.shape.id,
  roundId: handedIn.roundId,
  handedIn: z.object({ ...handedIn, answers: z.transform(() => ({})) }),
});

/**
 * The received files of a round, as far as counting and deciding look at them: answers only where
 * two files contend. Read row by row, so that thousands do not make the page wait.
 */
export async function readForDeciding(reader: RecordReader, roundId: RoundId): Promise<Received[]> {
  const labels: Received[] = [];
  await reader.eachBy('received', 'roundId', roundId, (row) => {
    const label = Label.safeParse(row).data;
    if (label !== undefined) labels.push({ schema: 1, rev: 1, ...label });
  });
  const contending = contendingOf(labels);
  return Promise.all(
    labels.map(async (label) => {
      if (!contending.has(label)) return label;
      return Received.safeParse(await reader.get('received', label.id)).data ?? label;
    }),
  );
}

/** Files of the same revision of one response, and of several responses to one invitation. */
function contendingOf(files: readonly Received[]): Set<Received> {
  const byRevision = new Map<string, Received[]>();
  const byToken = new Map<string, Received[]>();
  for (const file of files) {
    const { responseId, revision, token } = file.handedIn;
    add(byRevision, `${revision} ${responseId}`, file);
    if (token !== null) add(byToken, token, file);
  }
  return new Set([
    ...[...byRevision.values()].filter((own) => own.length > 1).flat(),
    ...[...byToken.values()].filter(isOfSeveral).flat(),
  ]);
}

function isOfSeveral(files: readonly Received[]): boolean {
  return new Set(files.map((file) => file.handedIn.responseId)).size > 1;
}

function add(groups: Map<string, Received[]>, key: string, file: Received): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [file]);
  else group.push(file);
}
