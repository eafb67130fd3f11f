import type { DimensionId, ItemId, QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type {
  Dimension,
  Item,
  Questionnaire,
} from '../../../domain/questionnaire/questionnaire.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Statement } from '../../../domain/report/statement.ts';

/** Results name only what their questionnaire has: anything else is a defect. */
export function dimensionOf(questionnaire: Questionnaire, id: DimensionId): Dimension {
  const found = questionnaire.dimensions.find((dimension) => dimension.id === id);
  if (found === undefined) throw new Error(`No dimension ${id} in ${questionnaire.id}`);
  return found;
}

export function itemOf(questionnaire: Questionnaire, id: ItemId): Item {
  const found = questionnaire.dimensions.flatMap(({ items }) => items).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No item ${id} in ${questionnaire.id}`);
  return found;
}

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
