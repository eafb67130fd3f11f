import { classNames } from '../../../ui/class-names.ts';
import { lazy, memo, Suspense } from 'react';
import { FirstSteps } from '../first/FirstSteps.tsx';
import { Findings } from '../profile/Findings.tsx';
import { ProfileFigures } from '../profile/ProfileFigures.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import type { View } from '../view.ts';
import part from './Part.module.css';
import styles from './QuestionnaireResults.module.css';

/** Comes after what is read first, and is loaded after it. */
const AfterFirst = lazy(async () => {
  const { AfterFirst: component } = await import('../later.ts');
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
      {hasProfile && parts > 1 && <ProfileFigures view={view} />}
      {parts > 2 && <FirstSteps view={view} />}
      {parts > 2 && (
        <Suspense fallback={<Coming />}>
          <AfterFirst view={view} dimensions={parts - 3} />
        </Suspense>
      )}
    </section>
  );
});

/** Its head, profile and first steps, each dimension, and what goes beyond. */
export function partsOf({ result }: View): number {
  return result.dimensions.length + 4;
}
