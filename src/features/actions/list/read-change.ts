import type { ActionAim } from '../../../domain/network/action.ts';
import type { Round } from '../../../domain/network/round.ts';
import { changeOfItem } from '../../../domain/report/change-clauses.ts';
import type { ItemChange } from '../../../domain/report/evidence.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../files/built-in/questionnaires.ts';
import type { Store } from '../../../storage/store.ts';

/** Pooled rounds of so many would hold the page up; their results have a page of their own. */
const mostResponses = 2000;

/**
 * A statement's published figures in two rounds; null where one of them has none, or the two were
 * not made alike.
 */
export async function readChange(
  store: Store,
  { questionnaireId, itemId }: ActionAim,
  before: Round,
  now: Round,
): Promise<ItemChange | null> {
  const questionnaires = [await loadQuestionnaire(questionnaireId)];
  const score = async (round: Round): Promise<RoundResult | null> => {
    if ((await store.responses.countByRound(round.id)) > mostResponses) return null;
    const responses = await store.responses.byRound(round.id);
    return scoreRound({ round, responses, questionnaires });
  };
  const [then, latest] = [await score(before), await score(now)];
  if (then === null || latest === null) return null;
  return changeOfItem(itemId, {
    round: latest,
    before: then,
    questionnaires,
    settings: latest.settings,
  });
}
