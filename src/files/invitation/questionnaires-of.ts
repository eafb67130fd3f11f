import type { QuestionnaireId } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import type { Invitation, InvitedQuestionnaire } from '../../domain/network/invitation.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { AnsweredQuestionnaire } from '../../domain/response/handed-in.ts';
import { matchVersions } from '../../domain/response/version-match.ts';
import { hashQuestionnaire } from './questionnaire-hash.ts';

/** A questionnaire that this device can ask, and how the answer names it. */
export interface AskedQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly answered: AnsweredQuestionnaire;
  /** Not the very texts of the round: only items that both versions have will count. */
  readonly isOtherVersion: boolean;
}

/** The questionnaire that this app does not have, or only as another one. */
export interface MissingQuestionnaire {
  readonly kind: 'missingQuestionnaire';
  readonly id: QuestionnaireId;
  readonly version: string;
}

/**
 * The questionnaires of an invitation as this device can ask them: its own text where it brings one,
 * else the one that comes with Concord. `loadBuiltIn` gives undefined for an id that it does not know.
 */
export async function questionnairesOf(
  invitation: Invitation,
  loadBuiltIn: (id: QuestionnaireId) => Promise<Questionnaire | undefined>,
): Promise<Result<AskedQuestionnaire[], MissingQuestionnaire>> {
  const asked: AskedQuestionnaire[] = [];
  for (const invited of invitation.questionnaires) {
    const questionnaire = invited.text ?? (await loadBuiltIn(invited.id));
    const one = questionnaire && (await toAsked(invited, questionnaire));
    if (one === undefined) {
      return err({ kind: 'missingQuestionnaire', id: invited.id, version: invited.version });
    }
    asked.push(one);
  }
  return ok(asked);
}

async function toAsked(
  { id, version, hash: wanted, scope }: InvitedQuestionnaire,
  questionnaire: Questionnaire,
): Promise<AskedQuestionnaire | undefined> {
  const hash = await hashQuestionnaire(questionnaire);
  const here = questionnaire.version;
  const isOtherVersion = hash !== wanted;
  const isReadable =
    matchVersions(here, version) === 'revised' || matchVersions(version, here) === 'revised';
  if (isOtherVersion && !isReadable) return undefined;
  return { questionnaire, answered: { id, version: here, hash, scope }, isOtherVersion };
}

/** The same for a coordinator's round: what goes into its invitations. */
export async function toInvited(
  questionnaire: Questionnaire,
  scope: InvitedQuestionnaire['scope'],
  isBuiltIn: boolean,
): Promise<InvitedQuestionnaire> {
  const { id, version } = questionnaire;
  const hash = await hashQuestionnaire(questionnaire);
  return { id, version, hash, scope, text: isBuiltIn ? null : questionnaire };
}
