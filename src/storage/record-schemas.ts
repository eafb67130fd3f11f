import type * as z from 'zod/mini';
import { CollectedSummary, Collection } from '../domain/comparison/collection.ts';
import { GivenSummary } from '../domain/comparison/given-summary.ts';
import { Action } from '../domain/network/action.ts';
import { NetworkContext } from '../domain/network/context.ts';
import { DocumentEntry } from '../domain/network/document-entry.ts';
import { Meeting } from '../domain/network/meeting.ts';
import { Network } from '../domain/network/network.ts';
import { RoleChart } from '../domain/network/role-chart.ts';
import { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { Received } from '../domain/response/handed-in.ts';
import { KeptInvitation } from '../domain/response/kept-invitation.ts';
import { OutboxEntry } from '../domain/response/outbox-entry.ts';
import { QuestionnaireResponse } from '../domain/response/response.ts';
import { RecordedResult } from '../domain/score/recorded-result.ts';
import type { RecordTable } from './record-tables.ts';

/** How the rows of each table are read and checked. */
export const recordSchemas = {
  networks: Network,
  rounds: Round,
  responses: QuestionnaireResponse,
  sealings: RoundSealing,
  received: Received,
  invitations: KeptInvitation,
  outbox: OutboxEntry,
  documents: DocumentEntry,
  roles: RoleChart,
  actions: Action,
  meetings: Meeting,
  recorded: RecordedResult,
  contexts: NetworkContext,
  given: GivenSummary,
  collections: Collection,
  summaries: CollectedSummary,
} as const satisfies Record<RecordTable, z.ZodMiniType<{ id: string; rev: number }>>;

export type RecordSchema = (typeof recordSchemas)[RecordTable];
