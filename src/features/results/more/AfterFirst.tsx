import { Suspense } from 'react';
import { Coming } from '../../../ui/Coming.tsx';
import { Agenda } from '../agenda/Agenda.tsx';
import { Agreement } from '../agreement/Agreement.tsx';
import { Change } from '../change/Change.tsx';
import { OverRounds } from '../courses/OverRounds.tsx';
import { ShownOrClaimed } from '../evidence/ShownOrClaimed.tsx';
import { NotKnown } from '../not-known/NotKnown.tsx';
import { BeyondStatements } from '../readings/BeyondStatements.tsx';
import { Sides } from '../sides/Sides.tsx';
import type { View } from '../view.ts';
import styles from './More.module.css';
import { Statements } from './Statements.tsx';

interface AfterFirstProps {
  view: View;
  /** How many dimensions are drawn. */
  dimensions: number;
}

/** What a questionnaire's results say after what to do first. */
export function AfterFirst({ view, dimensions }: AfterFirstProps) {
  const hasProfile = view.result.dimensions.some(({ scored }) => scored);
  const isWhole = dimensions >= view.result.dimensions.length;
  return (
    <>
      {hasProfile && (
        // Nothing waits for their words, which are a file of their own.
        <Suspense fallback={<Coming />}>
          <div className={styles.figures}>
            {view.result.purpose !== 'context' && <Agreement view={view} />}
            <Agenda view={view} />
            <Sides view={view} />
          </div>
        </Suspense>
      )}
      <Statements view={view} dimensions={dimensions} />
      {isWhole && hasProfile && (
        <Suspense fallback={<Coming />}>
          <div className={styles.figures}>
            <ShownOrClaimed view={view} />
            <NotKnown view={view} />
            <Change view={view} />
            <OverRounds view={view} />
          </div>
        </Suspense>
      )}
      {isWhole && <BeyondStatements view={view} />}
    </>
  );
}
