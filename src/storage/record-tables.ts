import type { CollectedSummary, Collection } from '../domain/comparison/collection.ts';
import type { GivenSummary } from '../domain/comparison/given-summary.ts';
import type { Action } from '../domain/network/action.ts';
import type { NetworkContext } from '../domain/network/context.ts';
import type { DocumentEntry } from '../domain/network/document-entry.ts';
import type { Meeting } from '../domain/network/meeting.ts';
import type { Network } from '../domain/network/network.ts';
import type { RoleChart } from '../domain/network/role-chart.ts';
import type { Round } from '../domain/network/round.ts';
import type { RoundSealing } from '../domain/network/round-sealing.ts';
import type { Received } from '../domain/response/handed-in.ts';
import type { KeptInvitation } from '../domain/response/kept-invitation.ts';
import type { OutboxEntry } from '../domain/response/outbox-entry.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import type { RecordedResult } from '../domain/score/recorded-result.ts';

/** The records that people make: what is backed up, restored and put in the trash. */
export interface StoredRecords {
  readonly networks: readonly Network[];
  readonly rounds: readonly Round[];
  readonly responses: readonly QuestionnaireResponse[];
  readonly sealings: readonly RoundSealing[];
  readonly received: readonly Received[];
  readonly invitations: readonly KeptInvitation[];
  readonly outbox: readonly OutboxEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly roles: readonly RoleChart[];
  readonly actions: readonly Action[];
  readonly meetings: readonly Meeting[];
  readonly recorded: readonly RecordedResult[];
  readonly contexts: readonly NetworkContext[];
  readonly given: readonly GivenSummary[];
  readonly collections: readonly Collection[];
  readonly summaries: readonly CollectedSummary[];
}
export type RecordTable = keyof StoredRecords;
export type AnyRecord = StoredRecords[RecordTable][number];

/** From the whole to its parts. */
export const recordTables = [
  'networks',
  'rounds',
  'responses',
  'sealings',
  'received',
  'invitations',
  'outbox',
  'documents',
  'roles',
  'actions',
  'meetings',
  'recorded',
  'contexts',
  'given',
  'collections',
  'summaries',
] as const;

/** Names a record across tables. */
export function recordKey(table: RecordTable, id: string): string {
  return `${table}/${id}`;
}
