import { sectors } from '../../domain/network/network.ts';
import { printable } from '../questionnaire/printable.ts';

/** The columns of a response table beside the items. */
export const nameColumns = ['respondent', 'network', 'seat', 'sector', 'round'] as const;
export type NameColumn = (typeof nameColumns)[number];

/** Whoever has none of these stands without one; the others must be there. */
const optional: readonly NameColumn[] = ['seat', 'sector'];

const mostCharacters = 200;

/** What nobody sees and yet makes two names out of one. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What is wrong with a name in this column, and how to mend it; undefined when all is well. */
export function nameSentence(cell: string, column: NameColumn): string | undefined {
  if (cell === '') {
    return optional.includes(column)
      ? undefined
      : `the ${column} is missing. ${column === 'respondent' ? 'Give each person a code of their own, such as r1.' : `Fill it in, or remove the column "${column}".`}`;
  }
  const found = `"${printable(cell)}"`;
  if (cell === '__proto__')
    return `${found} cannot be a name: programs mistake it. Choose another.`;
  if (cell.length > mostCharacters) {
    return `this ${column} has more than ${mostCharacters} characters. Choose a shorter name.`;
  }
  if (unseen.test(cell)) {
    return `${found} holds a character that cannot be seen. Type the ${column} anew.`;
  }
  if (cell.trim() !== cell) return `${found} has spaces around it. Remove them.`;
  if (column === 'sector' && !sectors.some((sector) => sector === cell)) {
    return `${found} is not a sector. Write ${sectors.slice(0, -1).join(', ')} or ${sectors.at(-1)}, or leave it empty.`;
  }
  return undefined;
}
