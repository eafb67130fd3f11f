import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { toInvited } from '../../../src/files/invitation/questionnaires-of.ts';
import { writeInvitationLink } from '../../../src/files/invitation/write-invitation.ts';
import { anInvitation } from '../sealed-round.ts';

/** A link to a round that asks how a network is set up: the twelve core statements, or all. */
export async function linkToRound(
  address: string,
  change: object = {},
  scope: 'core' | 'all' = 'core',
): Promise<string> {
  const formalisation = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
  const invitation = anInvitation({
    network: 'Harbour network',
    round: { id: 'r1', label: 'Round 1', mode: 'survey', k: 5 },
    questionnaires: [await toInvited(formalisation, scope, true)],
    seats: [
      { id: 's1', type: 'police', sector: 'security', name: 'Police' },
      { id: 's2', type: 'school', sector: 'social', name: 'School' },
    ],
    purpose: 'We want to know where we stand.',
    storage: 'Deleted after the report.',
    language: 'en',
    ...change,
  });
  return writeInvitationLink(invitation, address);
}
