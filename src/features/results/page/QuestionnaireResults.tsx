import { classNames } from '../../../ui/class-names.ts';
import { lazy, memo, Suspense } from 'react';
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

interface QuestionnaireResultsProps {
  id: string;
  view: View;
  /** How many of its parts are drawn. */
  parts: number;
}

/** One questionnaire: its finding, its profile, what to do first, and then every statement. */
export const QuestionnaireResults = memo(function QuestionnaireResults({
  id,
  view,
  parts,
}: QuestionnaireResultsProps) {
  const m = useMessages('results');
  const { questionnaire, result } = view;
  const hasProfile = result.dimensions.some((dimension) => dimension.scored);
  const { dimensions } = result;
  return (
    <section className={classNames(part.part, styles.questionnaire)} aria-labelledby={id}>
      <div className={part.head}>
        <h2 id={id} tabIndex={-1}>
          <QuestionText text={questionnaire.title} />
        </h2>
        <Findings view={view} />
      </div>
      {hasProfile && parts > 1 && <ProfileFigures view={view} />}
      {parts > 2 && <FirstSteps view={view} />}
      <div className={styles.items}>
        {hasProfile ? (
          <>
            <h3>{m.itemsTitle}</h3>
            <p className={styles.lead}>{isConsensus(view) ? m.itemsLeadConsensus : m.itemsLead}</p>
            {dimensions.slice(0, Math.max(0, parts - 3)).map((dimension) => (
              <DimensionDetails key={dimension.id} view={view} dimension={dimension} />
            ))}
          </>
        ) : (
          dimensions
            .slice(0, Math.max(0, parts - 3))
            .map((dimension) => (
              <ItemsFigure key={dimension.id} view={view} dimension={dimension} headingLevel={3} />
            ))
        )}
      </div>
      {parts === partsOf(view) && (
        <Suspense>
          <BeyondStatements view={view} />
        </Suspense>
      )}
    </section>
  );
});

/** Its head, profile and first steps, each dimension, and what goes beyond. */
export function partsOf({ result }: View): number {
  return result.dimensions.length + 4;
}
