import type { Round } from '../network/round.ts';
import { isClosed } from '../network/is-closed.ts';
import { responseRate } from './response-rate.ts';
import type { Participation } from './response.ts';

interface RoundAnswers {
  readonly round: Round;
  readonly responses: readonly Participation[];
}

/** What the results of a round would show if it were closed now, or do show. */
export type Outlook =
  /** Nothing has been handed in. */
  | 'empty'
  /** Fewer organisations than `lowestRate`: no network result (M12). */
  | 'tooFewOrganisations'
  /** Fewer persons than k: no figures, consensus mode is the way (M13). */
  | 'tooFewPersons'
  /** Shown, but fewer than `fullRate` of the organisations stand behind it (M12). */
  | 'provisional'
  | 'full';

/**
 * Survey: too few persons outweighs too few organisations, since more answers from the same seats
 * would not mend the first. Consensus: one handed-in answer of the meeting is everything.
 */
export function outlookOf({ round, responses }: RoundAnswers): Outlook {
  const { standing, persons } = responseRate({ round, responses });
  if (round.mode === 'consensus') {
    const isAgreed = responses.some(
      ({ roundId, state }) => roundId === round.id && state === 'handedIn',
    );
    return isAgreed ? 'full' : 'empty';
  }
  if (persons.handedIn === 0) return 'empty';
  if (persons.handedIn < round.k) return 'tooFewPersons';
  return standing === 'none' ? 'tooFewOrganisations' : standing;
}

/**
 * A closed survey opens again only while its results show no figures: two results that differ by
 * one person would give that person's answers away (M13, rule 5). The meeting's agreed answers
 * belong to nobody alone and can always be taken up again.
 */
export function canReopen({ round, responses }: RoundAnswers): boolean {
  if (!isClosed(round)) return false;
  if (round.mode === 'consensus') return true;
  return ['empty', 'tooFewOrganisations', 'tooFewPersons'].includes(
    outlookOf({ round, responses }),
  );
}
