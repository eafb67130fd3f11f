import { err, ok, type Result } from '../../../domain/kernel/result.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import type { Language } from '../../../domain/questionnaire/text.ts';
import { handIn } from '../../../domain/response/change.ts';
import { toHandedIn, type HandedIn } from '../../../domain/response/handed-in.ts';
import { sealedBefore } from '../../../domain/response/outbox-entry.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { findQuestionnaire } from '../../../files/built-in/find-questionnaire.ts';
import { questionnairesOf } from '../../../files/invitation/questionnaires-of.ts';
import { startSealingWorker } from '../../../files/sealing/sealing-worker.ts';
import type { StorageProblem } from '../../../storage/problem.ts';
import type { Store } from '../../../storage/store.ts';

export type SealProblem =
  { readonly kind: 'notSealed' } | { readonly kind: 'storage'; readonly problem: StorageProblem };

/**
 * Seals a draft to the keys of its invitation, once, and keeps the file and the handed-in response
 * together. What was sealed is on the disk when this resolves; nothing has left the device.
 */
export async function sealAndKeep(
  store: Store,
  response: QuestionnaireResponse,
  invitation: Invitation,
  language: Language,
): Promise<Result<void, SealProblem>> {
  const asked = await questionnairesOf(invitation, findQuestionnaire);
  if (!asked.ok) return err({ kind: 'notSealed' });
  const before = sealedBefore(await store.outbox.byResponse(response.id));
  const answered = asked.value.map((one) => one.answered);
  const handedIn = toHandedIn(response, invitation, answered, language, before);
  const { hash, armour } = await seal(handedIn, invitation);
  const kept = await store.outbox.handIn(
    {
      schema: 1,
      id: hash,
      rev: 1,
      roundId: handedIn.roundId,
      responseId: handedIn.responseId,
      revision: handedIn.revision,
      state: 'sealed',
      armour,
    },
    handIn(response),
  );
  return kept.ok ? ok(undefined) : err({ kind: 'storage', problem: kept.error });
}

async function seal(handedIn: HandedIn, { recipients }: Invitation) {
  const worker = startSealingWorker();
  try {
    return await worker.do('seal', { handedIn, recipients });
  } finally {
    worker.end();
  }
}
