import { lazy } from 'react';
import { useParams } from 'wouter';
import { ResponseId } from '../../../domain/kernel/ids.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useDraft, type Draft } from '../../../storage/use-draft.ts';
import type { Answering } from '../answering.ts';
import { pagesOf } from '../pages.ts';
import { AnswerPlaces } from './AnswerPlaces.tsx';
import { MissingPage, UnreadablePage } from './obstacles.ts';
import { findObstacle, useQuestionnairesOf } from './questionnaires-of.ts';

const InItsRound = lazy(async () => ({ default: (await import('./InItsRound.tsx')).InItsRound }));

/** Everything under `/answer/…`: one draft stays open while its pages change. */
export function AnswerRoom() {
  const id = ResponseId.safeParse(useParams()['responseId']);
  return id.success ? <OneResponse key={id.data} id={id.data} /> : <MissingPage />;
}

function OneResponse({ id }: { id: ResponseId }) {
  const draft = useDraft(id);
  switch (draft.load.kind) {
    case 'loading':
      return null;
    case 'missing':
      return <MissingPage />;
    case 'ready':
      return <OutOrInRound draft={draft} response={draft.load.response} />;
  }
}

interface Loaded {
  draft: Draft;
  response: QuestionnaireResponse;
}

/** A quick scan has no round to wait for. */
function OutOrInRound({ draft, response }: Loaded) {
  const { roundId } = response;
  if (roundId === null) return <Readable draft={draft} response={response} round={null} />;
  return (
    <InItsRound draft={draft} response={response} roundId={roundId}>
      {(round) => <Readable draft={draft} response={response} round={round} />}
    </InItsRound>
  );
}

function Readable({ draft, response, round }: Loaded & Pick<Answering, 'round'>) {
  const obstacle = findObstacle(response);
  if (obstacle !== undefined) return <UnreadablePage obstacle={obstacle} />;
  return <WithQuestionnaires draft={draft} response={response} round={round} />;
}

function WithQuestionnaires({ draft, response, round }: Loaded & Pick<Answering, 'round'>) {
  const questionnaires = useQuestionnairesOf(response);
  return (
    <AnswerPlaces
      answering={{
        draft,
        response,
        questionnaires,
        round,
        mode: round === null ? 'quickScan' : round.mode,
        pages: pagesOf(response, questionnaires),
        isReadOnly: draft.lock !== 'mine',
      }}
    />
  );
}
