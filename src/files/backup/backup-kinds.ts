import * as z from 'zod/mini';
import { CollectedSummary, Collection } from '../../domain/comparison/collection.ts';
import { GivenSummary } from '../../domain/comparison/given-summary.ts';
import { Action } from '../../domain/network/action.ts';
import { NetworkContext } from '../../domain/network/context.ts';
import { DocumentEntry } from '../../domain/network/document-entry.ts';
import { Meeting } from '../../domain/network/meeting.ts';
import { Network } from '../../domain/network/network.ts';
import { RoleChart } from '../../domain/network/role-chart.ts';
import { Round } from '../../domain/network/round.ts';
import { RoundSealing } from '../../domain/network/round-sealing.ts';
import { Received } from '../../domain/response/handed-in.ts';
import { KeptInvitation } from '../../domain/response/kept-invitation.ts';
import { OutboxEntry } from '../../domain/response/outbox-entry.ts';
import { QuestionnaireResponse } from '../../domain/response/response.ts';
import { RecordedResult } from '../../domain/score/recorded-result.ts';

/**
 * What a backup holds, in the order of the file: how a line names each kind, its rules, and the
 * version of the format that had it first.
 */
const kinds = {
  networks: kindOf('network', Network, 1),
  rounds: kindOf('round', Round, 1),
  responses: kindOf('response', QuestionnaireResponse, 1),
  sealings: kindOf('sealing', RoundSealing, 2),
  received: kindOf('received', Received, 2),
  invitations: kindOf('invitation', KeptInvitation, 2),
  outbox: kindOf('sealed', OutboxEntry, 2),
  documents: kindOf('document', DocumentEntry, 3),
  roles: kindOf('roles', RoleChart, 3),
  actions: kindOf('action', Action, 3),
  meetings: kindOf('meeting', Meeting, 3),
  recorded: kindOf('result', RecordedResult, 3),
  contexts: kindOf('context', NetworkContext, 4),
  given: kindOf('given', GivenSummary, 4),
  collections: kindOf('collection', Collection, 4),
  summaries: kindOf('summary', CollectedSummary, 4),
};

export type BackupPart = keyof typeof kinds;
export type BackupRecord<P extends BackupPart> = z.infer<(typeof kinds)[P]['line']>['record'];

interface BackupKind<P extends BackupPart> {
  readonly kind: string;
  readonly since: number;
  readonly line: z.ZodMiniType<{ kind: string; record: BackupRecord<P> }>;
}

export const backupKinds: { readonly [P in BackupPart]: BackupKind<P> } = kinds;
export const backupParts: readonly BackupPart[] = Object.keys(kinds).filter(isPart);

function kindOf<R extends z.ZodMiniType>(kind: string, record: R, since: number) {
  return { kind, since, line: z.strictObject({ kind: z.literal(kind), record }) };
}

function isPart(key: string): key is BackupPart {
  return Object.hasOwn(kinds, key);
}
