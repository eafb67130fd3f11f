import { Network } from '../domain/network/network.ts';
import { Round } from '../domain/network/round.ts';
import { QuestionnaireResponse } from '../domain/response/response.ts';

/** The records that people make: what is backed up, restored and put in the trash. */
export interface StoredRecords {
  readonly networks: readonly Network[];
  readonly rounds: readonly Round[];
  readonly responses: readonly QuestionnaireResponse[];
}
export type RecordTable = keyof StoredRecords;
export type AnyRecord = StoredRecords[RecordTable][number];

/** From the whole to its parts. */
export const recordTables = ['networks', 'rounds', 'responses'] as const;

export const recordSchemas = {
  networks: Network,
  rounds: Round,
  responses: QuestionnaireResponse,
} as const;

/** Names a record across tables. */
export function recordKey(table: RecordTable, id: string): string {
  return `${table}/${id}`;
}
