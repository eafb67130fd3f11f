import type { InvitedQuestionnaire } from '../../../domain/network/invitation.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { KnownQuestionnaire } from '../../../domain/response/comparable.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { hashQuestionnaire } from '../../../files/invitation/questionnaire-hash.ts';
import { toInvited } from '../../../files/invitation/questionnaires-of.ts';

/** The questionnaires of a round as this device has them, to compare what was answered with. */
export function loadKnown({ questionnaires }: Round): Promise<KnownQuestionnaire[]> {
  return Promise.all(
    questionnaires.map(async ({ id }) => {
      const questionnaire = await loadQuestionnaire(id);
      return { questionnaire, hash: await hashQuestionnaire(questionnaire) };
    }),
  );
}

/** The same as invitations name them. */
export function loadInvited({ questionnaires }: Round): Promise<InvitedQuestionnaire[]> {
  return Promise.all(
    questionnaires.map(async ({ id, scope }) =>
      toInvited(await loadQuestionnaire(id), scope, true),
    ),
  );
}

/** About how long one person takes for all of it. */
export function minutesOf({ questionnaires }: Round): number {
  return questionnaires.reduce((total, { id, scope }) => {
    const minutes = questionnaireIndex.find((entry) => entry.id === id)?.minutes;
    if (minutes === undefined) return total;
    return total + (scope === 'core' ? (minutes.core ?? minutes.all) : minutes.all);
  }, 0);
}
