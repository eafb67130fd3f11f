import { toCanonicalJson } from '../kernel/canonical-json.ts';
import type { Round } from '../network/round.ts';
import type { QuestionnaireResponse } from '../response/response.ts';

/**
 * What a round's result was worked out from, as one text, the same for the same round and answers in
 * whatever order: when it differs, somebody changed something (opened the round again, took in late
 * answers, deleted a response); when it does not, only the method can have changed the figures.
 */
export function resultBasis(
  { mode, k, questionnaires, invited, settings }: Round,
  responses: readonly Pick<QuestionnaireResponse, 'id' | 'rev' | 'state'>[],
): string {
  const counted = responses
    .filter(({ state }) => state === 'handedIn')
    .map(({ id, rev }) => `${id} ${rev}`)
    .toSorted();
  return toCanonicalJson({
    mode,
    k,
    questionnaires,
    invited,
    settings: settings ?? null,
    responses: counted,
  });
}
