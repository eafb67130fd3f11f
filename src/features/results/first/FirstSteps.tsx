import { actionsOf } from '../../../domain/report/action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { HowMade } from '../how-made/HowMade.tsx';
import { FirstStepsMade } from '../how-made/parts.ts';
import { targetOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { FirstStep } from './FirstStep.tsx';
import styles from './FirstSteps.module.css';

/** At most five things to do, the farthest below the target first, each with the numbers that speak for it. */
export function FirstSteps({ view }: { view: View }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const { questionnaire, result } = view;
  if (!hasSteps(view)) return null;
  const target = targetOf(view);
  const actions = actionsOf([result], [questionnaire], view.round.settings, target);
  const level = numbers.count(target);
  return (
    <div className={styles.first}>
      <div className={styles.head}>
        <h3>{m.first}</h3>
        <p className={styles.lead}>
          {actions.length === 0
            ? m.nothingFirst({ level })
            : m.firstLead({ level, most: numbers.count(view.round.settings.mostActions) })}
        </p>
      </div>
      {actions.length > 0 && (
        <>
          <ol className={styles.steps}>
            {actions.map((action) => (
              <FirstStep key={action.itemId} view={view} action={action} />
            ))}
          </ol>
          <HowMade about={m.first}>
            <FirstStepsMade view={view} actions={actions} />
          </HowMade>
        </>
      )}
    </div>
  );
}

/** Balance, conditions and national support are not the network's own to mend step by step. */
function hasSteps({ result }: View): boolean {
  const isOwn = ['maturity', 'trust', 'situation'].includes(result.purpose);
  return isOwn && result.dimensions.some((dimension) => dimension.scored);
}
