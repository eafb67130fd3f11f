import { isSameData } from '../domain/kernel/canonical-json.ts';
import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { ResponseId, RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import type { Invitation } from '../domain/network/invitation.ts';
import {
  haveSameKeys,
  invitationIdOf,
  KeptInvitation,
} from '../domain/response/kept-invitation.ts';
import { OutboxEntry, type OutboxState } from '../domain/response/outbox-entry.ts';
import { QuestionnaireResponse } from '../domain/response/response.ts';
import type { Connection } from './connection.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import type { RecordWriter } from './records.ts';
import { forgetUnsaved } from './unsaved.ts';
import { inTransaction, putRevised, type Place } from './write.ts';

type Write = Promise<Result<void, StorageProblem>>;

export interface InvitationWrites {
  /**
   * Keeps an invitation; the same once more changes nothing. Refused as `invalid` when another one
   * to this round is here with other keys: one of the two is forged.
   */
  keep(invitation: Invitation): Write;
  /** Keeps the invitation and puts a new draft that answers it, in one transaction. */
  begin(invitation: Invitation, draft: QuestionnaireResponse): Write;
}

export interface OutboxWrites {
  /**
   * The sealed file and the response that is handed in with it, in one transaction. A revision is
   * sealed once: another file for one that is here already is refused as `staleRevision`.
   */
  handIn(entry: OutboxEntry, response: QuestionnaireResponse): Write;
  markHandedOver(id: ContentHash): Write;
  /** Of this round, those that a checked receipt list names. Gives how many are received now. */
  markReceived(
    roundId: RoundId,
    hashes: readonly ContentHash[],
  ): Promise<Result<number, StorageProblem>>;
  /** Takes the plain answers of a handed-in response off this device; the sealed file stays. */
  clearAnswers(responseId: ResponseId): Write;
}

const responses: Place = { table: 'responses', schema: QuestionnaireResponse };
const outbox: Place = { table: 'outbox', schema: OutboxEntry };
const invitations: Place = { table: 'invitations', schema: KeptInvitation };

const tables = ['invitations', 'outbox', 'responses', 'trash'] as const;

export function createInvitationWrites(connection: Connection): InvitationWrites {
  return {
    keep: (invitation) =>
      inTransaction(connection, tables, (writer) => keepInvitation(writer, invitation, [])),
    begin: (invitation, draft) =>
      inTransaction(connection, tables, async (writer) => {
        await keepInvitation(writer, invitation, [draft.id]);
        await putRevised(writer, responses, draft);
      }),
  };
}

export function createOutboxWrites(connection: Connection): OutboxWrites {
  return {
    handIn: (entry, response) =>
      inTransaction(connection, tables, async (writer) => {
        const rows = await writer.listBy('outbox', 'responseId', entry.responseId);
        const entries = rows.flatMap((row) => OutboxEntry.safeParse(row).data ?? []);
        if (entries.some(({ id, revision }) => id !== entry.id && revision >= entry.revision)) {
          throw new StorageFailure('staleRevision');
        }
        await putRevised(writer, outbox, entry);
        await putRevised(writer, responses, response);
      }),
    markHandedOver: (id) =>
      inTransaction(connection, tables, async (writer) => {
        await raiseState(writer, id, 'handedOver');
      }),
    markReceived: (roundId, hashes) =>
      inTransaction(connection, tables, async (writer) => {
        const named = new Set<string>(hashes);
        const rows = await writer.listBy('outbox', 'roundId', roundId);
        const own = rows
          .flatMap((row) => OutboxEntry.safeParse(row).data ?? [])
          .filter(({ id }) => named.has(id));
        for (const { id } of own) await raiseState(writer, id, 'received');
        return own.length;
      }),
    clearAnswers: async (responseId) => {
      const cleared = await inTransaction(connection, tables, async (writer) => {
        const sealed = await writer.listBy('outbox', 'responseId', responseId);
        const response = QuestionnaireResponse.safeParse(await writer.get('responses', responseId));
        if (sealed.length === 0 || response.data?.state === 'draft') {
          throw new StorageFailure('invalid', 'notSealed');
        }
        await writer.delete('responses', responseId);
      });
      if (cleared.ok) forgetUnsaved(responseId);
      return cleared;
    },
  };
}

async function keepInvitation(
  writer: RecordWriter,
  invitation: Invitation,
  responseIds: readonly ResponseId[],
): Promise<void> {
  const roundId = invitation.round.id;
  const rows = await writer.listBy('invitations', 'roundId', roundId);
  const kept = rows.flatMap((row) => KeptInvitation.safeParse(row).data ?? []);
  if (kept.some((one) => !haveSameKeys(one.invitation, invitation))) {
    throw new StorageFailure('invalid', 'otherKeys');
  }
  const id = invitationIdOf(invitation);
  const before = kept.find((one) => one.id === id);
  const next: KeptInvitation = {
    schema: 1,
    id,
    rev: before?.rev ?? 1,
    roundId,
    responseIds: [...new Set([...(before?.responseIds ?? []), ...responseIds])],
    invitation,
  };
  if (before === undefined) await putRevised(writer, invitations, next);
  else if (!isSameData(before, next)) {
    await putRevised(writer, invitations, { ...next, rev: before.rev + 1 });
  }
}

const order: readonly OutboxState[] = ['sealed', 'handedOver', 'received'];

/** States only go on: what was received is not 'handed over' again by a late click. */
async function raiseState(
  writer: RecordWriter,
  id: ContentHash,
  state: OutboxState,
): Promise<void> {
  const entry = OutboxEntry.safeParse(await writer.get('outbox', id)).data;
  if (entry === undefined || order.indexOf(entry.state) >= order.indexOf(state)) return;
  await writer.put('outbox', { ...entry, state, rev: entry.rev + 1 });
}
