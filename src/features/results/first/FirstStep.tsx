import { assertNever } from '../../../domain/kernel/assert-never.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { ProposedAction } from '../../../domain/report/step.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { TakeOnStep } from '../take-on/later.tsx';
import { dimensionOf, itemOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import styles from './FirstSteps.module.css';
import { SourceReferences } from './SourceReferences.tsx';
import { useField } from './use-field.ts';
import { useReasons } from './use-reasons.ts';

/** One thing to do: the step, what it is about, why, and where it comes from. */
export function FirstStep({ view, action }: { view: View; action: ProposedAction }) {
  const m = useMessages('results');
  const field = useField(view)(action.field);
  const reasons = useReasons(view)(action);
  const item = itemOf(view.questionnaire, action.itemId);
  const step = item.kind === 'level' ? item.nextStep : undefined;
  const sources = (action.step === 'nextStep' ? step?.sources : undefined) ?? item.sources;
  return (
    <li className={styles.step}>
      <p className={styles.advice}>
        <StepText questionnaire={view.questionnaire} action={action} />
      </p>
      <dl className={styles.grounds}>
        <dt>{m.about}</dt>
        <dd>
          <QuestionText text={item.text} /> (
          <QuestionText text={dimensionOf(view.questionnaire, action.dimensionId).title} />)
        </dd>
        <dt>{m.why}</dt>
        <dd>
          <strong>{field.name}</strong>: {field.meaning}. {reasons}.
        </dd>
        <dt>{m.source}</dt>
        <dd>
          <SourceReferences sources={sources} isDerived={item.derived === true} />
        </dd>
      </dl>
      <TakeOnStep of={view} questionnaire={view.questionnaire} step={action} />
    </li>
  );
}

interface StepTextProps {
  questionnaire: Questionnaire;
  action: Pick<ProposedAction, 'itemId' | 'step'>;
}

/** What to do, in words. */
export function StepText({ questionnaire, action }: StepTextProps) {
  const m = useMessages('results');
  const item = itemOf(questionnaire, action.itemId);
  switch (action.step) {
    case 'nextStep':
      return item.kind === 'level' ? <QuestionText text={item.nextStep.text} /> : null;
    case 'makeKnown':
      return m.makeKnown;
    case 'setReviewDate':
      return m.setReviewDate;
    case 'offerToOthers':
      return m.offerToOthers;
    default:
      return assertNever(action.step);
  }
}
