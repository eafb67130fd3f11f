import { Suspense } from 'react';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { Coming } from '../../../ui/Coming.tsx';
import { Plane } from '../plane/Plane.tsx';
import { Recommendations } from '../recommendations/Recommendations.tsx';
import { Signals } from '../signals/Signals.tsx';
import type { View } from '../view.ts';

interface WholeRoundProps {
  round: Round;
  result: RoundResult;
  views: readonly View[];
  questionnaires: readonly Questionnaire[];
  /** Called with the title of what to do first when there is something to show, else with null. */
  onShown: (title: string | null) => void;
}

/** What a round says over all its questionnaires. */
export function WholeRound({ views, onShown, ...of }: WholeRoundProps) {
  return (
    <>
      <Suspense fallback={<Coming />}>
        <Plane views={views} />
      </Suspense>
      <Recommendations {...of} views={views} onShown={onShown} />
      <Signals {...of} />
    </>
  );
}
