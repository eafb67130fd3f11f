import type { Round } from '../../../domain/network/round.ts';
import type { Participation } from '../../../domain/response/response.ts';

/** The one response of a consensus round: the one handed in, or else the draft with most changes. */
export function meetingResponse(
  round: Round,
  responses: readonly Participation[],
): Participation | undefined {
  const own = responses
    .filter(({ roundId }) => roundId === round.id)
    .toSorted((a, b) => b.rev - a.rev);
  return own.find(({ state }) => state === 'handedIn') ?? own[0];
}
