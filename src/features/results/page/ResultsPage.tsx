import { lazy, useMemo, type ReactNode } from 'react';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { resultBasis } from '../../../domain/score/result-basis.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { KeptResult } from './KeptResult.tsx';
import { MissingRound, OpenRound } from './NotYet.tsx';
import { NoFigures } from './NoFigures.tsx';
import { RoundResults } from './RoundResults.tsx';
import { useQuestionnaires, type Questionnaires } from './use-questionnaires.ts';
import { useRoundData, type RoundData } from './use-round-data.ts';

/** Few rounds have so many responses: loaded where one does. */
const ScoredAside = lazy(async () => {
  const { ScoredAside: component } = await import('./ScoredAside.tsx');
  return { default: component };
});

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
  if (questionnaires === undefined) return null;
  const { round, network, answers } = data;
  const show = (result: RoundResult, basis: string) => (
    <KeptResult {...{ round, result, basis }} questionnaires={questionnaires.readable}>
      {(shown) => <Figures {...{ data, questionnaires }} result={shown} />}
    </KeptResult>
  );
  const of = { round, questionnaires: questionnaires.readable, children: show };
  return answers.kind === 'many' ? (
    <ScoredAside {...of} network={network} count={answers.count} />
  ) : (
    <ScoredHere {...of} responses={answers.responses} />
  );
}

interface ScoredHereProps {
  round: Round;
  responses: readonly QuestionnaireResponse[];
  questionnaires: Questionnaires['readable'];
  children: (result: RoundResult, basis: string) => ReactNode;
}

function ScoredHere({ round, responses, questionnaires, children }: ScoredHereProps) {
  const result = useMemo(
    () => scoreRound({ round, responses, questionnaires }),
    [round, responses, questionnaires],
  );
  const basis = useMemo(() => resultBasis(round, responses), [round, responses]);
  return children(result, basis);
}

interface FiguresProps {
  data: RoundData;
  result: RoundResult;
  questionnaires: Questionnaires;
}

function Figures({ data, result, questionnaires }: FiguresProps) {
  const { outcome } = result;
  return outcome.kind === 'figures' ? (
    <RoundResults {...{ data, result, questionnaires }} results={outcome.questionnaires} />
  ) : (
    <NoFigures data={data} result={result} outcome={outcome} />
  );
}
