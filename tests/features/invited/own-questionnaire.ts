import type { InvitedQuestionnaire } from '../../../src/domain/network/invitation.ts';
import { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { inLanguage } from '../../../src/domain/questionnaire/in-language.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { toInvited } from '../../../src/files/invitation/questionnaires-of.ts';

/** One statement on one page, in a questionnaire that no Concord comes with. */
export async function ownQuestionnaire(): Promise<InvitedQuestionnaire> {
  const trust = inLanguage(await loadQuestionnaire(QuestionnaireId.parse('TRUST')), 'en');
  const { readings: _, ...whole } = trust;
  const [dimension] = trust.dimensions;
  const [item] = dimension?.items ?? [];
  const own = Questionnaire.parse({
    ...whole,
    id: 'OWN',
    title: { en: 'Our own questions' },
    dimensions: [
      { ...dimension, items: [{ ...item, id: 'OWN-A-1', text: { en: 'We know whom to call.' } }] },
    ],
  });
  return toInvited(own, 'all', false);
}
