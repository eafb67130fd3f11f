import * as z from 'zod/mini';
import { Network } from '../../domain/network/network.ts';
import { Round } from '../../domain/network/round.ts';
import { QuestionnaireResponse } from '../../domain/response/response.ts';

/**
 * A backup is newline-delimited JSON (`*.backup.ndjson`): a header, then one record to a line,
 * networks before rounds before responses, each kind sorted by id. Every line has its keys in
 * canonical order, so that the same content is the same file, byte for byte.
 */
export const backupFormat = 'concord/backup';
export const backupVersion = 1;

export const BackupHeader = z.strictObject({
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupVersion),
  counts: z.strictObject({ networks: z.int(), rounds: z.int(), responses: z.int() }),
  /** SHA-256 in hex over all lines after the header, each with its line end. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

export const BackupLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('network'), record: Network }),
  z.strictObject({ kind: z.literal('round'), record: Round }),
  z.strictObject({ kind: z.literal('response'), record: QuestionnaireResponse }),
]);
export type BackupLine = z.infer<typeof BackupLine>;

/** What a backup holds. */
export interface BackupContent {
  readonly networks: readonly Network[];
  readonly rounds: readonly Round[];
  readonly responses: readonly QuestionnaireResponse[];
}
