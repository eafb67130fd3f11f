import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { RoundId } from '../../../domain/kernel/ids.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Draft } from '../../../storage/use-draft.ts';
import { InvitedPlaces } from './InvitedPlaces.tsx';
import { NoRoundPage } from './ObstaclePages.tsx';

interface InItsRoundProps {
  draft: Draft;
  response: QuestionnaireResponse;
  roundId: RoundId;
  /** The round is on this device, as on the coordinator's. */
  children: (round: Round) => ReactNode;
}

/** Waits for what a response answers, and follows it: a round may be closed meanwhile. */
export function InItsRound({ draft, response, roundId, children }: InItsRoundProps) {
  const store = useStore();
  const { id } = response;
  const found = useLiveQuery(async () => {
    const [round, kept] = await Promise.all([
      store.rounds.get(roundId),
      store.invitations.ofResponse(id),
    ]);
    return { round, kept };
  }, [store, roundId, id]);
  if (found === undefined) return null;
  const { round, kept } = found;
  if (kept !== undefined) {
    return <InvitedPlaces draft={draft} response={response} invitation={kept.invitation} />;
  }
  return round === undefined ? <NoRoundPage /> : children(round);
}
