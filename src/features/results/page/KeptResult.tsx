import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { toSha256 } from '../../../files/text/sha256.ts';
import { keepShown } from '../../../storage/keep-shown.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { today } from '../../../ui/today.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

/** Seen only after the method has changed. */
const RecordedNotice = lazy(async () => {
  const { RecordedNotice: component } = await import('./RecordedNotice.tsx');
  return { default: component };
});

export interface KeptResultProps {
  round: Round;
  questionnaires: readonly Questionnaire[];
  result: RoundResult;
  /** See `resultBasis`. */
  basis: string;
  children: (shown: RoundResult) => ReactNode;
}

/** Shows what the round said when it was first read, whatever the method makes of it by now. */
export function KeptResult({ round, questionnaires, result, basis, children }: KeptResultProps) {
  const store = useStore();
  const [isNew, setNew] = useState(false);
  const load = useCallback(
    () => keepShown(store, { roundId: round.id, result, basis: toSha256(basis) }, today()),
    [store, round.id, result, basis],
  );
  const kept = useLoaded(load);
  if (kept === undefined) return null;
  if (kept.differs === null) return children(kept.result);
  const { differs } = kept;
  return (
    <>
      <Suspense>
        <RecordedNotice
          {...differs}
          questionnaires={questionnaires}
          isNew={isNew}
          onTurn={() => setNew(!isNew)}
        />
      </Suspense>
      {children(isNew ? differs.recomputed : kept.result)}
    </>
  );
}
