import { QuestionnaireId } from '../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from '../built-in/questionnaires.ts';
import { hashQuestionnaire } from '../invitation/questionnaire-hash.ts';
import type { QuestionsToInvent } from './invent-summaries.ts';

/** What every invented network is asked, and what some are. */
const asked = { always: ['FORM', 'TRUST'], sometimes: ['INFO', 'NAT'], context: 'TRANSFER' };

export async function loadQuestionsToInvent(): Promise<QuestionsToInvent> {
  const [always, sometimes, context] = await Promise.all([
    Promise.all(asked.always.map(load)),
    Promise.all(asked.sometimes.map(load)),
    load(asked.context),
  ]);
  const hashes = await Promise.all(
    [...always, ...sometimes].map(async (one) => [one.id, await hashQuestionnaire(one)] as const),
  );
  return { always, sometimes, context, hashes: new Map(hashes) };
}

function load(id: string): Promise<Questionnaire> {
  return loadQuestionnaire(QuestionnaireId.parse(id));
}
