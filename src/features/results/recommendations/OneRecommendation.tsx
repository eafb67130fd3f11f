import type { Recommendation, RecommendedStep } from '../../../domain/report/recommend.ts';
import { recommendedAction } from '../../../domain/report/recommended-action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { StepText } from '../first/FirstStep.tsx';
import first from '../first/FirstSteps.module.css';
import { SourceReferences } from '../first/SourceReferences.tsx';
import { useField } from '../first/use-field.ts';
import { useReasons } from '../first/use-reasons.ts';
import { TakeOn } from '../take-on/TakeOn.tsx';
import { TakeOnStep } from '../take-on/later.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { AboutStep, questionnaireOf } from './AboutStep.tsx';
import { RuleThatDecided } from './RuleThatDecided.tsx';
import type { RoundAdvice } from './use-recommendations.ts';

interface OneRecommendationProps {
  recommendation: Recommendation;
  views: readonly View[];
  advice: RoundAdvice;
}

/** One thing to do: what, about what, why, from where, and the rule that brought it here. */
export function OneRecommendation(props: OneRecommendationProps) {
  const { recommendation, advice } = props;
  if (recommendation.kind === 'step') return <Step {...props} recommendation={recommendation} />;
  const { text, replaces, wonBy } = recommendation;
  const { views } = props;
  return (
    <li className={first.step}>
      <p className={first.advice}>
        <QuestionText text={text} />
      </p>
      <dl className={first.grounds}>
        <Replaces steps={replaces} />
        <RuleThatDecided rule={wonBy} advice={advice} />
      </dl>
      <TakeOnAdvice views={views} recommendation={recommendation} />
    </li>
  );
}

interface StepProps extends OneRecommendationProps {
  recommendation: Extract<Recommendation, { kind: 'step' }>;
}

function Step({ recommendation, views, advice }: StepProps) {
  const m = useMessages('results');
  const words = useMessages('signals');
  const read = useReadText();
  const { step, sources, wonBy, wonOver } = recommendation;
  const questionnaire = questionnaireOf(step, advice.questionnaires);
  const [view] = views;
  const isDerived = itemOf(questionnaire, step.itemId).derived === true;
  return (
    <li className={first.step}>
      <p className={first.advice}>
        <StepText questionnaire={questionnaire} action={step} />
      </p>
      <dl className={first.grounds}>
        <dt>{m.about}</dt>
        <dd>
          <AboutStep step={step} questionnaire={questionnaire} />
        </dd>
        <dt>{m.why}</dt>
        <dd>
          <Why step={step} views={views} />
        </dd>
        {wonBy !== null && (
          <RuleThatDecided rule={wonBy} advice={advice}>
            {wonOver.map(({ rule }) => (
              <p key={rule.key}>{words.stays({ rule: read(rule.rule) })}</p>
            ))}
          </RuleThatDecided>
        )}
        <dt>{m.source}</dt>
        <dd>
          <SourceReferences sources={sources} isDerived={isDerived} />
        </dd>
      </dl>
      {view && <TakeOnStep of={view} questionnaire={questionnaire} step={step} />}
    </li>
  );
}

interface TakeOnAdviceProps {
  views: readonly View[];
  recommendation: Extract<Recommendation, { kind: 'instead' }>;
}

function TakeOnAdvice({ views: [view], recommendation }: TakeOnAdviceProps) {
  const read = useReadText();
  const { key, aims } = recommendedAction(recommendation);
  const text = read(recommendation.text);
  return view && <TakeOn of={view} recommendation={key} text={text} aims={aims} />;
}

function Why({ step, views }: { step: RecommendedStep; views: readonly View[] }) {
  const { noFigure } = useMessages('signals');
  const view = views.find(({ questionnaire }) => questionnaire.id === step.questionnaireId);
  if (step.field === null || view === undefined) return noFigure;
  return <Reasons step={{ ...step, field: step.field }} view={view} />;
}

interface ReasonsProps {
  step: RecommendedStep & { field: NonNullable<RecommendedStep['field']> };
  view: View;
}

function Reasons({ step, view }: ReasonsProps) {
  const field = useField(view)(step.field);
  const reasons = useReasons(view)(step);
  return (
    <>
      <strong>{field.name}</strong>: {field.meaning}. {reasons}.
    </>
  );
}

function Replaces({ steps }: { steps: readonly RecommendedStep[] }) {
  const { why } = useMessages('results');
  const m = useMessages('signals');
  const numbers = useNumbers();
  return (
    <>
      <dt>{why}</dt>
      <dd>{m.takesPlace({ count: steps.length, n: numbers.count(steps.length) })}</dd>
    </>
  );
}
