import { useRef } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import type { DimensionResult } from '../../../domain/score/results.ts';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade } from '../how-made/HowMade.tsx';
import { DimensionMade } from '../how-made/parts.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { DimensionFacts } from './DimensionFacts.tsx';
import { DimensionNotes } from './DimensionNotes.tsx';
import { ItemsFigure } from './ItemsFigure.tsx';
import styles from './DimensionDetails.module.css';

/** One dimension, folded: its facts in the heading, its statements inside. */
export function DimensionDetails({ view, dimension }: { view: View; dimension: DimensionResult }) {
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details);
  const title = useReadText()(dimensionOf(view.questionnaire, dimension.id).title);
  return (
    <details ref={details} className={styles.details}>
      <summary className={styles.summary}>
        <h4 className={styles.title}>
          <QuestionText text={dimensionOf(view.questionnaire, dimension.id).title} />
        </h4>
        <DimensionFacts view={view} dimension={dimension} />
      </summary>
      <div className={styles.content}>
        <DimensionNotes view={view} dimension={dimension} />
        {dimension.scored && (
          <HowMade about={title}>
            <DimensionMade view={view} dimension={dimension} />
          </HowMade>
        )}
        <ItemsFigure view={view} dimension={dimension} headingLevel={5} />
      </div>
    </details>
  );
}
