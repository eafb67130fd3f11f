import type { Round } from '../../../domain/network/round.ts';
import type { Scope } from '../../../domain/questionnaire/scope.ts';
import {
  questionnaireIndex,
  type QuestionnaireEntry,
} from '../../../files/built-in/questionnaires.ts';

export interface AskedEntry {
  readonly entry: QuestionnaireEntry;
  readonly scope: Scope;
}

/** What a round asks, with what is known of each questionnaire; one that is gone is left out. */
export function askedEntries({ questionnaires }: Pick<Round, 'questionnaires'>): AskedEntry[] {
  return questionnaires.flatMap(({ id, scope }) => {
    const entry = questionnaireIndex.find((one) => one.id === id);
    return entry === undefined ? [] : [{ entry, scope }];
  });
}

export function minutesOf({ entry, scope }: AskedEntry): number {
  return scope === 'core' ? (entry.minutes.core ?? entry.minutes.all) : entry.minutes.all;
}

/** About how long one person takes for all of it. */
export function totalMinutes(asked: readonly AskedEntry[]): number {
  return asked.reduce((total, one) => total + minutesOf(one), 0);
}
