import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { RecommendedStep } from '../../../domain/report/recommend.ts';
import { aimOf, stepKey } from '../../../domain/report/recommended-action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { TakeOn } from './TakeOn.tsx';

interface TakeOnStepProps {
  of: Pick<View, 'network' | 'round'>;
  questionnaire: Questionnaire;
  step: Pick<RecommendedStep, 'questionnaireId' | 'dimensionId' | 'itemId' | 'step'>;
}

export function TakeOnStep({ of, questionnaire, step }: TakeOnStepProps) {
  const m = useMessages('results');
  const read = useReadText();
  const item = itemOf(questionnaire, step.itemId);
  // A next step says what it is about; the others are the same words for every statement.
  const text =
    step.step === 'nextStep' && item.kind === 'level'
      ? read(item.nextStep.text)
      : `${read(item.text)} ${step.step === 'nextStep' ? '' : m[step.step]}`;
  return <TakeOn of={of} recommendation={stepKey(step)} text={text.trim()} aims={[aimOf(step)]} />;
}
