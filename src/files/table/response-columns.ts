import { nearestWord } from '../../domain/questionnaire/nearest-word.ts';
import type { Item, Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../domain/questionnaire/scope.ts';
import { printable } from '../questionnaire/printable.ts';
import type { Faults, Place } from './faults.ts';
import { nameColumns, type NameColumn } from './name-cell.ts';

/** What a column holds. Without a questionnaire nobody knows which item it is. */
export type ResponseColumn =
  | { readonly kind: 'name'; readonly id: NameColumn }
  | { readonly kind: 'item'; readonly id: string; readonly item: Item | undefined };

/**
 * The columns of a response table from its first line: names, and items with `-` or `_` alike.
 * Undefined when something is wrong, which has then been told.
 */
export function readResponseColumns(
  cells: readonly string[],
  placeOf: (index: number) => Place,
  questionnaire: Questionnaire | undefined,
  faults: Faults,
): readonly ResponseColumn[] | undefined {
  const before = faults.total;
  const items =
    questionnaire && new Map(itemsOf(questionnaire).map((item) => [String(item.id), item]));
  const known = [...nameColumns, ...(items?.keys() ?? [])];
  const seen = new Set<string>();
  const columns = cells.flatMap((cell, index): ResponseColumn[] => {
    const column = toColumn(cell, items);
    if (column === undefined) {
      faults.add(placeOf(index), unknownSentence(cell, known, items !== undefined));
      return [];
    }
    if (seen.has(column.id)) {
      faults.add(placeOf(index), `the column "${column.id}" is there twice. Keep one of the two.`);
    }
    seen.add(column.id);
    return [column];
  });
  if (!seen.has('respondent')) {
    faults.add(
      placeOf(0),
      'the column "respondent" is missing. Add it, with a code of their own for each person.',
    );
  }
  if (faults.total === before && !columns.some(({ kind }) => kind === 'item')) {
    faults.add(placeOf(0), 'there is no column of an item. Add one for each item that was asked.');
  }
  return faults.total === before ? columns : undefined;
}

function toColumn(
  cell: string,
  items: ReadonlyMap<string, Item> | undefined,
): ResponseColumn | undefined {
  const name = nameColumns.find((known) => known === cell);
  if (name !== undefined) return { kind: 'name', id: name };
  const id = cell.replaceAll('_', '-');
  if (items === undefined) {
    return isItemId(id) ? { kind: 'item', id, item: undefined } : undefined;
  }
  const item = items.get(id);
  return item === undefined ? undefined : { kind: 'item', id, item };
}

function isItemId(id: string): boolean {
  return /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(id) && id.length <= 40;
}

function unknownSentence(cell: string, known: readonly string[], hasItems: boolean): string {
  if (cell === '') return 'this column has no name. Name it, or remove it.';
  const meant = nearestWord(cell.replaceAll('_', '-'), known);
  const remedy =
    meant === undefined
      ? `Remove it, or name it ${nameColumns.slice(0, -1).join(', ')}, ${nameColumns.at(-1)} or after an item${hasItems ? ' of the questionnaire' : ' (such as FORM-MAN-1)'}.`
      : `Did you mean "${meant}"?`;
  return `"${printable(cell)}" is not a column of a response table. ${remedy}`;
}
