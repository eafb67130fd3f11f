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
  const lines: BackupLine[] = [
    ...sortById(content.networks).map((record): BackupLine => ({ kind: 'network', record })),
    ...sortById(content.rounds).map((record): BackupLine => ({ kind: 'round', record })),
    ...sortById(content.responses).map((record): BackupLine => ({ kind: 'response', record })),
    ...sortById(content.sealings).map((record): BackupLine => ({ kind: 'sealing', record })),
    ...sortById(content.received).map((record): BackupLine => ({ kind: 'received', record })),
    ...sortById(content.invitations).map((record): BackupLine => ({ kind: 'invitation', record })),
    ...sortById(content.outbox).map((record): BackupLine => ({ kind: 'sealed', record })),
    ...sortById(content.documents).map((record): BackupLine => ({ kind: 'document', record })),
    ...sortById(content.roles).map((record): BackupLine => ({ kind: 'roles', record })),
    ...sortById(content.actions).map((record): BackupLine => ({ kind: 'action', record })),
    ...sortById(content.meetings).map((record): BackupLine => ({ kind: 'meeting', record })),
    ...sortById(content.recorded).map((record): BackupLine => ({ kind: 'result', record })),
    ...sortById(content.contexts).map((record): BackupLine => ({ kind: 'context', record })),
    ...sortById(content.given).map((record): BackupLine => ({ kind: 'given', record })),
    ...sortById(content.collections).map((record): BackupLine => ({ kind: 'collection', record })),
    ...sortById(content.summaries).map((record): BackupLine => ({ kind: 'summary', record })),
  ];
  const body = lines.map((line) => `${toCanonicalJson(line)}\n`).join('');
  const header: BackupHeader = {
    format: backupFormat,
    formatVersion: backupVersion,
    counts: {
      networks: content.networks.length,
      rounds: content.rounds.length,
      responses: content.responses.length,
      sealings: content.sealings.length,
      received: content.received.length,
      invitations: content.invitations.length,
      outbox: content.outbox.length,
      documents: content.documents.length,
      roles: content.roles.length,
      actions: content.actions.length,
      meetings: content.meetings.length,
      recorded: content.recorded.length,
      contexts: content.contexts.length,
      given: content.given.length,
      collections: content.collections.length,
      summaries: content.summaries.length,
    },
    sha256: await toSha256(body),
  };
  return `${toCanonicalJson(header)}\n${body}`;
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
