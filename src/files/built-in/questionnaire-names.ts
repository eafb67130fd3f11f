import names from 'virtual:questionnaire-names';
import type { QuestionnaireId } from '../../domain/kernel/ids.ts';
import type { Text } from '../../domain/questionnaire/text.ts';

/** What a questionnaire is called and who answers it: apart, since the first page names none. */
export interface QuestionnaireName {
  readonly id: QuestionnaireId;
  readonly title: Text;
  readonly audience: Text;
}

const byId = new Map<string, QuestionnaireName>(names.map((one) => [one.id, one]));

/** One that does not come with Concord is called by its id. */
export function questionnaireTitle(id: string): Text {
  return byId.get(id)?.title ?? { en: id };
}

/** Nothing for one that does not come with Concord. */
export function questionnaireAudience(id: string): Text {
  return byId.get(id)?.audience ?? {};
}
