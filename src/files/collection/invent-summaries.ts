import { inventNetwork, type InventedQuestions } from '../../domain/example/invent-network.ts';
import { perspectivesIn } from '../../domain/comparison/round-perspectives.ts';
import type { HashedSummary } from '../../domain/comparison/standing.ts';
import { summarise } from '../../domain/comparison/summarise.ts';
import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import type { QuestionnaireId } from '../../domain/kernel/ids.ts';
import { methodVersion } from '../../domain/score/method-version.ts';
import { scoreRound } from '../../domain/score/score-round.ts';
import { summaryKeys } from '../summary/summary-keys.ts';
import { toSha256 } from '../text/sha256.ts';

/** What invented networks are asked, with the hash of each. */
export interface QuestionsToInvent extends InventedQuestions {
  readonly hashes: ReadonlyMap<QuestionnaireId, ContentHash>;
}

/**
 * The summaries of an invented network, one for each of its rounds: scored from invented answers and
 * cut as those of any network. The same for the same number, from 0.
 */
export async function inventSummaries(
  index: number,
  questions: QuestionsToInvent,
): Promise<HashedSummary[]> {
  const asked = [...questions.always, ...questions.sometimes];
  const { network, waves, context } = inventNetwork(index, questions);
  const rounds = waves.map(async ({ round, responses }): Promise<HashedSummary[]> => {
    const result = scoreRound({ round, questionnaires: asked, responses });
    if (result.outcome.kind !== 'figures') return [];
    const answered = { round, network, responses, settings: result.settings };
    const summary = summarise({
      network,
      round,
      keys: await summaryKeys(network.id, round.id),
      result,
      method: methodVersion,
      questionnaires: result.outcome.questionnaires.flatMap((own) => {
        const questionnaire = asked.find(({ id }) => id === own.id);
        const hash = questions.hashes.get(own.id);
        if (questionnaire === undefined || hash === undefined) return [];
        const isSurvey = round.mode === 'survey';
        const sides = isSurvey ? perspectivesIn(answered, questionnaire, own) : null;
        return [{ id: own.id, hash, text: null, sides, keptBack: new Map() }];
      }),
      namedBy: 'name',
      alias: '',
      revision: 1,
      context,
      consent: { text: 'Invented.', language: 'en', givenOn: round.closedOn ?? '2026-01-01' },
    });
    return [{ hash: await toSha256(toCanonicalJson(summary)), summary }];
  });
  return (await Promise.all(rounds)).flat();
}
