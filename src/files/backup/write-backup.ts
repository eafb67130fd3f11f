import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import {
  backupFormat,
  backupVersion,
  type BackupContent,
  type BackupHeader,
  type BackupLine,
} from './backup.ts';
import { toSha256 } from '../text/sha256.ts';

/** The whole file as text. The same content gives the same text, in whatever order it comes. */
export async function writeBackup(content: BackupContent): Promise<string> {
  const { networks, rounds, responses } = content;
  const body = [
    ...sortById(networks).map((record): BackupLine => ({ kind: 'network', record })),
    ...sortById(rounds).map((record): BackupLine => ({ kind: 'round', record })),
    ...sortById(responses).map((record): BackupLine => ({ kind: 'response', record })),
  ]
    .map((line) => `${toCanonicalJson(line)}\n`)
    .join('');
  const header: BackupHeader = {
    format: backupFormat,
    formatVersion: backupVersion,
    counts: {
      networks: networks.length,
      rounds: rounds.length,
      responses: responses.length,
    },
    sha256: await toSha256(body),
  };
  return `${toCanonicalJson(header)}\n${body}`;
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
