import * as z from 'zod/mini';
import { ContentHash } from '../../domain/kernel/content-hash.ts';
import { valueByKey } from '../../domain/kernel/value-by-key.ts';
import { backupKinds, backupParts, type BackupPart, type BackupRecord } from './backup-kinds.ts';

/**
 * A backup is newline-delimited JSON (`*.backup.ndjson`): a header, then one record to a line, wholes
 * before parts, each kind sorted by id. Every line has its keys in canonical order, so that the same
 * content is the same file, byte for byte. Version 2 added what belongs to rounds without a server,
 * version 3 the document register, role chart and actions, meeting notes and recorded results,
 * version 4 contexts of networks, what was given away, and collections of summaries; files of every
 * version are read for ever.
 */
export const backupFormat = 'concord/backup';
export const backupVersion = 4;

export type BackupContent = { readonly [P in BackupPart]: readonly BackupRecord<P>[] };

/** To begin with, where only some kinds are written. */
export const emptyBackup: BackupContent = valueByKey(backupParts, () => []);

export const BackupHeader = z.discriminatedUnion('formatVersion', [
  headerOf(1),
  headerOf(2),
  headerOf(3),
  headerOf(backupVersion),
]);
export type BackupHeader = z.infer<typeof BackupHeader>;

function headerOf<V extends number>(version: V) {
  const parts = backupParts.filter((part) => backupKinds[part].since <= version);
  const counts: z.ZodMiniType<Partial<Record<BackupPart, number>>> = z.strictObject(
    valueByKey(parts, () => z.int()),
  );
  return z.strictObject({
    format: z.literal(backupFormat),
    formatVersion: z.literal(version),
    counts,
    /** SHA-256 in hex over all lines after the header, each with its line end. */
    sha256: ContentHash,
  });
}
