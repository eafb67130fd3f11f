import { printable } from '../questionnaire/printable.ts';
import type { Faults, Place } from './faults.ts';
import { nameSentence, type NameColumn } from './name-cell.ts';
import type { ResponseColumn } from './response-columns.ts';
import { createSeen } from './seen.ts';

/** One person's line. The lists are used again for the next one: copy what is to be kept. */
export interface ResponseRow {
  readonly cells: readonly string[];
  readonly placeOf: (index: number) => Place;
}

/** Who answered; empty where the table does not say. */
export type Names = Readonly<Record<NameColumn, string>>;

/**
 * Reads the names of each line, and tells what is wrong with them: undefined when something is.
 * Nobody stands twice in one round of one network. The names are the same object every time.
 */
export function createNameReader(
  columns: readonly ResponseColumn[],
  faults: Faults,
): (row: ResponseRow) => Names | undefined {
  const names = { respondent: '', network: '', seat: '', sector: '', round: '' };
  const own = columns.flatMap((column, index) =>
    column.kind === 'name' ? [{ id: column.id, index }] : [],
  );
  const seen = createSeen();
  const respondentAt = own.find(({ id }) => id === 'respondent')?.index ?? 0;
  return (row) => {
    let isWell = true;
    for (const { id, index } of own) {
      const cell = row.cells[index] ?? '';
      // Lines of one network mostly follow each other.
      if (cell !== '' && cell === names[id] && id !== 'respondent') continue;
      names[id] = cell;
      const sentence = nameSentence(cell, id);
      if (sentence === undefined) continue;
      names[id] = '';
      isWell = false;
      faults.add(row.placeOf(index), sentence);
    }
    if (isWell && !seen.add(names.network, names.round, names.respondent)) {
      isWell = false;
      faults.add(row.placeOf(respondentAt), repeatedSentence(names));
    }
    return isWell ? names : undefined;
  };
}

function repeatedSentence({ respondent, network, round }: Names): string {
  const where = [
    round === '' ? '' : ` in round "${printable(round)}"`,
    network === '' ? '' : ` of "${printable(network)}"`,
  ].join('');
  return `"${printable(respondent)}" is there for the second time${where}. Keep one line for each person${round === '' ? ', or add a column "round"' : ''}.`;
}
