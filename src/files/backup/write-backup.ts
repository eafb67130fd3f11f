import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { valueByKey } from '../../domain/kernel/value-by-key.ts';
import { toSha256 } from '../text/sha256.ts';
import { backupKinds, backupParts } from './backup-kinds.ts';
import { backupFormat, backupVersion, type BackupContent, type BackupHeader } from './backup.ts';

/** The whole file as text. The same content gives the same text, in whatever order it comes. */
export async function writeBackup(content: BackupContent): Promise<string> {
  const lines = backupParts.flatMap((part) => {
    const { kind } = backupKinds[part];
    return sortById(content[part]).map((record) => toCanonicalJson({ kind, record }));
  });
  const body = lines.map((line) => `${line}\n`).join('');
  const header: BackupHeader = {
    format: backupFormat,
    formatVersion: backupVersion,
    counts: valueByKey(backupParts, (part) => content[part].length),
    sha256: await toSha256(body),
  };
  return `${toCanonicalJson(header)}\n${body}`;
}

function sortById(records: readonly { readonly id: string }[]) {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
