import * as z from 'zod/mini';
import type { RoundId } from '../domain/kernel/ids.ts';
import { QuestionnaireResponse, type Participation } from '../domain/response/response.ts';
import type { RecordReader } from './records.ts';

const { id, rev, roundId, seatId, sector, state } = QuestionnaireResponse.shape;
const ParticipationRow = z.object({ id, rev, roundId, seatId, sector, state });

export function readParticipations(reader: RecordReader, round: RoundId): Promise<Participation[]> {
  const found: Participation[] = [];
  const take = (row: unknown) => {
    const read = ParticipationRow.safeParse(row).data;
    if (read !== undefined) found.push(read);
  };
  return Promise.resolve(reader.eachBy('responses', 'roundId', round, take).then(() => found));
}
