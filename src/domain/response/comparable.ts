import type { ContentHash } from '../kernel/content-hash.ts';
import type { QuestionnaireId } from '../kernel/ids.ts';
import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questionnaire/scope.ts';
import type { Answer } from './answer.ts';
import { fittingAnswer } from './completeness.ts';
import type { HandedIn } from './handed-in.ts';
import { matchVersions } from './version-match.ts';

/** A questionnaire of the round as this device has it, with the hash of what it says. */
export interface KnownQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly hash: ContentHash;
}

/** `items` of the `of` answers can be read with the questionnaires that this device has. */
export interface Comparable {
  readonly items: number;
  readonly of: number;
}

/** The questionnaire that keeps a response from being read; `expected` is the version of the round. */
export interface Unreadable {
  readonly id: QuestionnaireId;
  readonly version: string;
  /** Empty when the round does not ask this questionnaire at all. */
  readonly expected: string;
}

export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'partly'; readonly comparable: Comparable }
  | { readonly kind: 'unreadable'; readonly questionnaire: Unreadable };

/**
 * Whether a response answers the round's questionnaires. The same hash: the same texts. Another
 * version of the same major number: the items that both have. Anything else, such as other texts
 * under the same version, is unreadable: nothing is guessed. Counts answers, unanswered items not.
 */
export function comparableOf(
  handedIn: HandedIn,
  {
    round,
    questionnaires,
  }: { readonly round: Round; readonly questionnaires: readonly KnownQuestionnaire[] },
): Comparison {
  let [items, of] = [0, 0];
  let isSame = true;
  const seen = new Set<string>();
  for (const { id, version, hash, scope } of handedIn.questionnaires) {
    const asked = round.questionnaires.find((one) => one.id === id);
    const known = questionnaires.find(({ questionnaire }) => questionnaire.id === id);
    const expected = asked?.version ?? '';
    if (
      asked === undefined ||
      known === undefined ||
      seen.has(id) ||
      scope !== asked.scope ||
      !isReadable(version, hash, known)
    ) {
      return { kind: 'unreadable', questionnaire: { id, version, expected } };
    }
    seen.add(id);
    const answers: Readonly<Record<string, Answer>> = handedIn.answers[id] ?? {};
    const given = Object.keys(answers).length;
    of += given;
    if (hash === known.hash) items += given;
    else {
      isSame = false;
      items += itemsOf(known.questionnaire, asked.scope).filter(
        (item) => fittingAnswer(item, answers) !== undefined,
      ).length;
    }
  }
  return isSame ? { kind: 'same' } : { kind: 'partly', comparable: { items, of } };
}

function isReadable(version: string, hash: string, known: KnownQuestionnaire): boolean {
  if (hash === known.hash) return version === known.questionnaire.version;
  const here = known.questionnaire.version;
  if (version === here) return false;
  return matchVersions(version, here) === 'revised' || matchVersions(here, version) === 'revised';
}
