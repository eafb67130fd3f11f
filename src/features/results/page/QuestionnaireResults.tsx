import { classNames } from '../../../ui/class-names.ts';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { FirstSteps } from '../first/FirstSteps.tsx';
import { DimensionDetails } from '../items/DimensionDetails.tsx';
import { ItemsFigure } from '../items/ItemsFigure.tsx';
import { Findings } from '../profile/Findings.tsx';
import { ProfileFigures } from '../profile/ProfileFigures.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { isConsensus, type View } from '../view.ts';
import part from './Part.module.css';
import styles from './QuestionnaireResults.module.css';

/** Comes after the rest, and is loaded after it. */
const BeyondStatements = lazy(async () => {
  const { BeyondStatements: component } = await import('../later.ts');
  return { default: component };
});

/** One questionnaire: its finding, its profile, what to do first, and then every statement. */
export function QuestionnaireResults({ id, view }: { id: string; view: View }) {
  const m = useMessages('results');
  const { questionnaire, result } = view;
  const hasProfile = result.dimensions.some((dimension) => dimension.scored);
  return (
    <section className={classNames(part.part, styles.questionnaire)} aria-labelledby={id}>
      <div className={part.head}>
        <h2 id={id} tabIndex={-1}>
          <QuestionText text={questionnaire.title} />
        </h2>
        <Findings view={view} />
      </div>
      {hasProfile && <ProfileFigures view={view} />}
      <FirstSteps view={view} />
      <div className={styles.items}>
        {hasProfile ? (
          <>
            <h3>{m.itemsTitle}</h3>
            <p className={styles.lead}>{isConsensus(view) ? m.itemsLeadConsensus : m.itemsLead}</p>
            {result.dimensions.map((dimension) => (
              <DimensionDetails key={dimension.id} view={view} dimension={dimension} />
            ))}
          </>
        ) : (
          result.dimensions.map((dimension) => (
            <ItemsFigure key={dimension.id} view={view} dimension={dimension} headingLevel={3} />
          ))
        )}
      </div>
      <Suspense>
        <BeyondStatements view={view} />
      </Suspense>
    </section>
  );
}
