import { useRef } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { StepText } from '../first/FirstStep.tsx';
import first from '../first/FirstSteps.module.css';
import { useNumbers } from '../words.ts';
import { AboutStep, questionnaireOf } from './AboutStep.tsx';
import styles from './Recommendations.module.css';
import type { RoundAdvice } from './use-recommendations.ts';

/** What lies below the target and can wait all the same, folded, each with the rule that says so. */
export function SetAside({ advice }: { advice: RoundAdvice }) {
  const m = useMessages('signals');
  const { about } = useMessages('results');
  const numbers = useNumbers();
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details);
  const { setAside, questionnaires } = advice;
  const count = setAside.length;
  if (count === 0) return null;
  return (
    <details ref={details} className={styles.aside}>
      <summary>{m.setAside({ count, n: numbers.count(count) })}</summary>
      <div className={styles.content}>
        <p className={first.lead}>{m.setAsideLead}</p>
        <ul className={styles.list}>
          {setAside.map(({ step, lostTo }) => (
            <li key={step.itemId} className={styles.one}>
              <p className={styles.step}>
                <StepText questionnaire={questionnaireOf(step, questionnaires)} action={step} />
              </p>
              <dl className={first.grounds}>
                <dt>{about}</dt>
                <dd>
                  <AboutStep step={step} questionnaire={questionnaireOf(step, questionnaires)} />
                </dd>
                <dt>{m.rule}</dt>
                <dd>
                  <QuestionText text={lostTo.rule.rule} />
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
