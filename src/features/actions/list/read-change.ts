import type { ActionAim } from '../../../domain/network/action.ts';
import type { Round } from '../../../domain/network/round.ts';
import { changeOfItem } from '../../../domain/report/change-clauses.ts';
import type { ItemChange } from '../../../domain/report/evidence.ts';
import type { RoundFigures } from '../../../domain/report/signal-inputs.ts';
import { resultBasis } from '../../../domain/score/result-basis.ts';
import { settingsOf } from '../../../domain/network/chosen-settings.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../files/built-in/questionnaires.ts';
import { toSha256 } from '../../../files/text/sha256.ts';
import { lastingFigures } from '../../../storage/lasting-figures.ts';
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
  const read = async (round: Round): Promise<RoundFigures | null> => {
    if ((await store.responses.countByRound(round.id)) > mostResponses) return null;
    const responses = await store.responses.byRound(round.id);
    const { result, methods } = await lastingFigures(store, {
      roundId: round.id,
      basis: toSha256(resultBasis(round, responses)),
      score: () => scoreRound({ round, responses, questionnaires }),
    });
    return { ...result, methods };
  };
  const [then, latest] = [await read(before), await read(now)];
  if (then === null || latest === null) return null;
  return changeOfItem(itemId, {
    round: latest,
    before: then,
    questionnaires,
    settings: settingsOf(now),
  });
}
