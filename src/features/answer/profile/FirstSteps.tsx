import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { ownNextSteps, type OwnNextStep } from '../../../domain/score/own-profile.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import type { Answering } from '../answering.ts';
import { scopeOf } from '../pages.ts';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import styles from './FirstSteps.module.css';
import { HowMade } from './HowMade.tsx';
import { OwnStepsMade } from './made.ts';
import { StepSources } from './StepSources.tsx';

const most = 3;

/** What to begin with: the next step of each statement that stands lowest. */
export function FirstSteps({ answering: { questionnaires, response } }: { answering: Answering }) {
  const m = useMessages('profile');
  const steps = questionnaires.flatMap((questionnaire) =>
    ownNextSteps(
      questionnaire,
      scopeOf(response, questionnaire),
      response.answers[questionnaire.id] ?? {},
      most,
    ).map((step) => ({ step, questionnaire })),
  );
  if (steps.length === 0) {
    return (
      <Section title={m.stepsTitle}>
        <p>{m.noSteps}</p>
      </Section>
    );
  }
  const named = steps.flatMap(({ step, questionnaire }) => {
    const item = itemsOf(questionnaire).find(({ id }) => id === step.itemId);
    const answers = response.answers[questionnaire.id] ?? {};
    return item?.kind === 'level' ? [{ item, answers }] : [];
  });
  return (
    <Section title={m.stepsTitle} lead={m.stepsLead}>
      <ol className={styles.steps}>
        {steps.map(({ step, questionnaire }) => (
          <Step key={step.itemId} step={step} questionnaire={questionnaire} />
        ))}
      </ol>
      <HowMade about={m.stepsTitle}>
        <OwnStepsMade named={named} />
      </HowMade>
    </Section>
  );
}

function Step({ step, questionnaire }: { step: OwnNextStep; questionnaire: Questionnaire }) {
  const m = useMessages('profile');
  const read = useReadText();
  const item = itemsOf(questionnaire).find(({ id }) => id === step.itemId);
  if (item?.kind !== 'level') return null;
  const name = step.level === undefined ? undefined : questionnaire.levelNames[step.level - 1];
  return (
    <li className={styles.step}>
      <h3>
        <QuestionText text={item.text} />
      </h3>
      <p className={styles.said}>
        {step.level === undefined || name === undefined
          ? m.youDoNotKnow
          : m.youSaid({ level: step.level, name: read(name) })}
      </p>
      <p>
        <QuestionText text={item.nextStep.text} />
      </p>
      <StepSources item={item} />
    </li>
  );
}
