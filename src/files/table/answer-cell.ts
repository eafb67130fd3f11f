import type { Item } from '../../domain/questionnaire/questionnaire.ts';
import { levels } from '../../domain/questionnaire/level.ts';
import { code } from '../../domain/score/answer-table.ts';
import { printable } from '../questionnaire/printable.ts';

/** What tables write where there is no level: whole numbers that no scale has. */
export const missingCodes = {
  unanswered: '-99',
  dontKnow: '-98',
  notApplicable: '-97',
  notShown: '-96',
  preferNotToSay: '-95',
} as const;

/** The cells that every item knows, and what they say. An empty cell is not answered. */
const common: ReadonlyMap<string, number> = new Map([
  ['', code.unanswered],
  [missingCodes.unanswered, code.unanswered],
  [missingCodes.dontKnow, code.dontKnow],
  [missingCodes.notApplicable, code.notApplicable],
  [missingCodes.notShown, code.notShown],
  [missingCodes.preferNotToSay, code.preferNotToSay],
]);

/**
 * What each cell of an item's column says, as a code of the answer table. An option may be written
 * by its key or by its number, counted from 1. Codes of missing answers may carry the apostrophe
 * that keeps spreadsheets from reading a formula.
 */
export function cellsOf(item: Item): ReadonlyMap<string, number> {
  const own =
    item.kind === 'category'
      ? item.options.flatMap(({ key }, index): [string, number][] => [
          [key, code.firstOption + index],
          [String(index + 1), code.firstOption + index],
        ])
      : levels.map((level): [string, number] => [String(level), level]);
  const guarded = Object.values(missingCodes).map((cell): [string, number] => [
    `'${cell}`,
    common.get(cell) ?? code.unanswered,
  ]);
  return new Map([...common, ...guarded, ...own]);
}

/** Whether a cell can be an answer to some item, when nobody says to which. */
export function canBeAnswer(cell: string): boolean {
  return /^[1-5]?$/.test(cell) || /^'?-9[5-9]$/.test(cell) || /^[a-z][a-z0-9-]*$/.test(cell);
}

/** The same answer as the statistics profile writes it. */
export function toPlainCell(cell: string): string {
  if (cell === '') return missingCodes.unanswered;
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Why a cell is no answer, and what to write instead. */
export function answerSentence(cell: string, column: string, item?: Item): string {
  const found = `"${printable(cell)}" is no answer to ${column}.`;
  const trimmed = cell.trim();
  if (trimmed !== cell) return `${found} Remove the spaces around it.`;
  if (/^\d+[.,]0+$/.test(cell)) return `${found} Write a whole number, without a decimal point.`;
  if (item?.kind === 'category') {
    const keys = item.options.map(({ key }) => key);
    const shown = keys.length > 8 ? [...keys.slice(0, 8), '…'] : keys;
    return `${found} Write one of its options (${shown.join(', ')}), leave it empty, or use a code for missing answers (-99 to -95).`;
  }
  return `${found} Write 1, 2, 3, 4 or 5, leave it empty, or use a code for missing answers (-99 to -95).`;
}
