import { useMemo } from 'react';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { MissingRound, OpenRound } from './NotYet.tsx';
import { NoFigures } from './NoFigures.tsx';
import { RoundResults } from './RoundResults.tsx';
import { useQuestionnaires, type Questionnaires } from './use-questionnaires.ts';
import { useRoundData, type RoundData } from './use-round-data.ts';

/** `/rounds/:roundId/results`: everything that a closed round says, and nothing of an open one. */
export function ResultsPage() {
  const data = useRoundData();
  if (data === undefined) return null;
  if (data === null) return <MissingRound />;
  if (!isClosed(data.round)) return <OpenRound {...data} />;
  return <ClosedRound data={data} />;
}

function ClosedRound({ data }: { data: RoundData }) {
  const questionnaires = useQuestionnaires(data.round);
  return questionnaires && <Scored data={data} questionnaires={questionnaires} />;
}

function Scored({ data, questionnaires }: { data: RoundData; questionnaires: Questionnaires }) {
  const { round, responses } = data;
  const result = useMemo(
    () => scoreRound({ round, responses, questionnaires: questionnaires.readable }),
    [round, responses, questionnaires],
  );
  if (result.outcome.kind !== 'figures') {
    return <NoFigures data={data} result={result} outcome={result.outcome} />;
  }
  return (
    <RoundResults
      data={data}
      result={result}
      results={result.outcome.questionnaires}
      questionnaires={questionnaires}
    />
  );
}
