import { inLanguage } from '../../domain/questionnaire/in-language.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';

/**
 * A questionnaire that comes with Concord as it was in earlier versions, which rounds and summaries
 * may still name. The first was what today's says in English, and no more.
 */
export function earlierVersionsOf(questionnaire: Questionnaire): readonly Questionnaire[] {
  return [{ ...inLanguage(questionnaire, 'en'), version: '1.0.0' }];
}
