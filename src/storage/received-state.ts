import * as z from 'zod/mini';
import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { RoundId, SeatId } from '../domain/kernel/ids.ts';
import { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { countedOf, type Conflict } from '../domain/response/counted.ts';
import { HandedIn, Received } from '../domain/response/handed-in.ts';
import { lateOf, type Late } from '../domain/response/published.ts';
import {
  handedInBySeat,
  responseRate,
  type ResponseRate,
} from '../domain/response/response-rate.ts';
import { readParticipations } from './read-participations.ts';
import type { RecordReader } from './records.ts';

/** How a round stands by the files that are here; never more than a page has to know. */
export interface ReceivedState {
  /** Of all files, sorted: no order of arrival. */
  readonly hashes: readonly ContentHash[];
  /** The files between which a person has to decide. */
  readonly contending: readonly Received[];
  readonly conflicts: readonly Conflict[];
  /** What waits since the round was closed; null while it has no key. */
  readonly late: Late | null;
  /** Null where there is no such round. */
  readonly rate: ResponseRate | null;
  /** How many persons of each invited seat have handed in. */
  readonly handedIn: ReadonlyMap<SeatId, number>;
}

export async function readReceivedState(
  reader: RecordReader,
  roundId: RoundId,
): Promise<ReceivedState> {
  const round = Round.safeParse(await reader.get('rounds', roundId)).data;
  const sealing = RoundSealing.safeParse(await reader.get('sealings', roundId)).data;
  const received = await readForDeciding(reader, roundId);
  const { conflicts } = countedOf(received, sealing?.setAside);
  const responses = round === undefined ? [] : await readParticipations(reader, roundId);
  const open = new Set(conflicts.flatMap(({ options }) => options.flatMap(({ hashes }) => hashes)));
  return {
    hashes: received.map(({ id }) => id),
    contending: received.filter(({ id }) => open.has(id)),
    conflicts,
    late: round && sealing ? lateOf(received, sealing, round.k) : null,
    rate: round ? responseRate({ round, responses }) : null,
    handedIn: round ? handedInBySeat({ round, responses }) : new Map(),
  };
}

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
async function readForDeciding(reader: RecordReader, roundId: RoundId): Promise<Received[]> {
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
