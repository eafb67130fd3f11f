import { toPlainCell, missingCodes } from './answer-cell.ts';
import type { ResponseColumn } from './response-columns.ts';

/** What the first line of a file of JSON lines says of the others. */
export const linesFormat = 'concord/responses';
export const linesVersion = 1;

/** Answers that are no level, in words: what is no number must not look like one. */
const words: ReadonlyMap<string, string> = new Map([
  ['dontKnow', missingCodes.dontKnow],
  ['notApplicable', missingCodes.notApplicable],
  ['notShown', missingCodes.notShown],
  ['preferNotToSay', missingCodes.preferNotToSay],
]);
const byCell = new Map([...words].map(([word, cell]) => [cell, word]));

/** An answer as JSON has it: a level, a word, the key of an option, or null for unanswered. */
export function cellToJson(cell: string): string | number | null {
  const plain = toPlainCell(cell);
  if (plain === missingCodes.unanswered) return null;
  if (/^\d+$/.test(plain)) return Number(plain);
  return byCell.get(plain) ?? plain;
}

/** The cell of a table that says the same; undefined for what is no answer at all. */
export function jsonToCell(value: unknown, { kind }: ResponseColumn): string | undefined {
  if (kind === 'name') return typeof value === 'string' ? value : undefined;
  if (value === null || value === undefined) return missingCodes.unanswered;
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 0 ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return words.get(value) ?? (/^[a-z]/.test(value) ? value : undefined);
}
