import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { RecommendedStep } from '../../../domain/report/recommend.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { dimensionOf, itemOf } from '../../../domain/questionnaire/find.ts';

/** The statement, with the questionnaire and the dimension in which it stands. */
export function AboutStep({
  step,
  questionnaire,
}: {
  step: RecommendedStep;
  questionnaire: Questionnaire;
}) {
  return (
    <>
      <QuestionText text={itemOf(questionnaire, step.itemId).text} /> (
      <QuestionText text={questionnaire.title} />
      {' · '}
      <QuestionText text={dimensionOf(questionnaire, step.dimensionId).title} />)
    </>
  );
}

/** Steps are only proposed from these questionnaires: anything else is a defect. */
export function questionnaireOf(
  { questionnaireId }: RecommendedStep,
  questionnaires: readonly Questionnaire[],
): Questionnaire {
  const found = questionnaires.find(({ id }) => id === questionnaireId);
  if (found === undefined) throw new Error(`No questionnaire ${questionnaireId}`);
  return found;
}
