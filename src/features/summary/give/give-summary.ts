import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import type { GivenSummary } from '../../../domain/comparison/given-summary.ts';
import { nextGiven } from '../../../domain/comparison/next-given.ts';
import type { Summary } from '../../../domain/comparison/summary.ts';
import { writeSummary } from '../../../files/summary/write-summary.ts';
import type { Store, Write } from '../../../storage/store.ts';
import type { Choice } from './choice.ts';
import type { GivableRound } from './read-round.ts';

/** What is noted of a round when a file leaves by this choice. */
export function noteOf(found: GivableRound, choice: Choice, { consent }: Summary): GivenSummary {
  const { round, given, basis, restedOn } = found;
  const { questionnaires, withSides, namedBy } = choice;
  const giving = {
    questionnaires: [...questionnaires],
    withSides,
    namedBy,
    alias: namedBy === 'alias' ? choice.alias.trim() : '',
    basis,
    restedOn,
  };
  return nextGiven(given, round.id, giving, consent.givenOn);
}

/**
 * Notes what leaves, and only then hands over the file: what is not noted could leave in two ways.
 * Where another tab gave one meanwhile the note is refused, and nothing leaves.
 */
export async function giveSummary(store: Store, note: GivenSummary, summary: Summary): Write {
  const written = await store.given.put(note);
  if (written.ok) {
    const blob = new Blob([writeSummary(summary)], { type: 'application/json' });
    saveFile(summaryFileName(summary), blob);
  }
  return written;
}

/** Tells no more than the file itself. */
export function summaryFileName({ network, round }: Summary): string {
  return toFileName([network.name, round.closedOn], 'summary.json');
}
