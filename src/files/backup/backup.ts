import * as z from 'zod/mini';
import { CollectedSummary, Collection } from '../../domain/comparison/collection.ts';
import { GivenSummary } from '../../domain/comparison/given-summary.ts';
import { ContentHash } from '../../domain/kernel/content-hash.ts';
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
 * A backup is newline-delimited JSON (`*.backup.ndjson`): a header, then one record to a line, wholes
 * before parts, each kind sorted by id. Every line has its keys in canonical order, so that the same
 * content is the same file, byte for byte. Version 2 added what belongs to rounds without a server,
 * version 3 the document register, role chart and actions, meeting notes and recorded results,
 * version 4 contexts of networks, what was given away, and collections of summaries; files of every
 * version are read for ever.
 */
export const backupFormat = 'concord/backup';
export const backupVersion = 4;

/** What a backup holds. */
export interface BackupContent {
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
export type BackupPart = keyof BackupContent;

/** To begin with, where only some kinds are written. */
export const emptyBackup: BackupContent = {
  networks: [],
  rounds: [],
  responses: [],
  sealings: [],
  received: [],
  invitations: [],
  outbox: [],
  documents: [],
  roles: [],
  actions: [],
  meetings: [],
  recorded: [],
  contexts: [],
  given: [],
  collections: [],
  summaries: [],
};

/** In the order in which they stand in the file. */
export const backupParts = [
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

const countsOfOne = { networks: z.int(), rounds: z.int(), responses: z.int() };
const countsOfTwo = {
  ...countsOfOne,
  sealings: z.int(),
  received: z.int(),
  invitations: z.int(),
  outbox: z.int(),
};
const countsOfThree = {
  ...countsOfTwo,
  documents: z.int(),
  roles: z.int(),
  actions: z.int(),
  meetings: z.int(),
  recorded: z.int(),
};
const countsOfFour = {
  ...countsOfThree,
  contexts: z.int(),
  given: z.int(),
  collections: z.int(),
  summaries: z.int(),
};

const rest = {
  format: z.literal(backupFormat),
  /** SHA-256 in hex over all lines after the header, each with its line end. */
  sha256: ContentHash,
};

export const BackupHeader = z.discriminatedUnion('formatVersion', [
  z.strictObject({ ...rest, formatVersion: z.literal(1), counts: z.strictObject(countsOfOne) }),
  z.strictObject({ ...rest, formatVersion: z.literal(2), counts: z.strictObject(countsOfTwo) }),
  z.strictObject({ ...rest, formatVersion: z.literal(3), counts: z.strictObject(countsOfThree) }),
  z.strictObject({ ...rest, formatVersion: z.literal(4), counts: z.strictObject(countsOfFour) }),
]);
export type BackupHeader = z.infer<typeof BackupHeader>;

export const BackupLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('network'), record: Network }),
  z.strictObject({ kind: z.literal('round'), record: Round }),
  z.strictObject({ kind: z.literal('response'), record: QuestionnaireResponse }),
  z.strictObject({ kind: z.literal('sealing'), record: RoundSealing }),
  z.strictObject({ kind: z.literal('received'), record: Received }),
  z.strictObject({ kind: z.literal('invitation'), record: KeptInvitation }),
  z.strictObject({ kind: z.literal('sealed'), record: OutboxEntry }),
  z.strictObject({ kind: z.literal('document'), record: DocumentEntry }),
  z.strictObject({ kind: z.literal('roles'), record: RoleChart }),
  z.strictObject({ kind: z.literal('action'), record: Action }),
  z.strictObject({ kind: z.literal('meeting'), record: Meeting }),
  z.strictObject({ kind: z.literal('result'), record: RecordedResult }),
  z.strictObject({ kind: z.literal('context'), record: NetworkContext }),
  z.strictObject({ kind: z.literal('given'), record: GivenSummary }),
  z.strictObject({ kind: z.literal('collection'), record: Collection }),
  z.strictObject({ kind: z.literal('summary'), record: CollectedSummary }),
]);
export type BackupLine = z.infer<typeof BackupLine>;
