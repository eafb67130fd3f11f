import { itemOf } from '../../../domain/questionnaire/find.ts';
import type { QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { Item, Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Statement } from '../../../domain/report/statement.ts';

/** A questionnaire that statements and steps name. */
export function questionnaireOf(
  { questionnaires }: RoundReport,
  id: QuestionnaireId,
): Questionnaire {
  const found = questionnaires.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No questionnaire ${id}`);
  return found;
}

export function itemOfStatement(report: RoundReport, statement: Statement): Item {
  return itemOf(questionnaireOf(report, statement.questionnaireId), statement.itemId);
}
