import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { ResponseId } from '../../../domain/kernel/ids.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useDraft, type Draft } from '../../../storage/use-draft.ts';
import type { Answering } from '../answering.ts';
import { pagesOf } from '../pages.ts';
import { AnswerPlaces } from './AnswerPlaces.tsx';
import { MissingPage, NoRoundPage, UnreadablePage } from './ObstaclePages.tsx';
import { findObstacle, useQuestionnairesOf } from './questionnaires-of.ts';

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
      return <InItsRound draft={draft} response={draft.load.response} />;
  }
}

interface Loaded {
  draft: Draft;
  response: QuestionnaireResponse;
}

function InItsRound({ draft, response }: Loaded) {
  const store = useStore();
  const { roundId } = response;
  const found = useLiveQuery(
    async () => ({ round: roundId === null ? undefined : await store.rounds.get(roundId) }),
    [store, roundId],
  );
  if (found === undefined) return null;
  if (roundId !== null && found.round === undefined) return <NoRoundPage />;
  const obstacle = findObstacle(response);
  if (obstacle !== undefined) return <UnreadablePage obstacle={obstacle} />;
  return <WithQuestionnaires draft={draft} response={response} round={found.round ?? null} />;
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
