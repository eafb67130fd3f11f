/**
 * Spreadsheets read a cell that begins with one of these as a formula, and so could be made to do
 * what a stranger wrote. An apostrophe before it makes it text. A cell that has such apostrophes
 * itself gets one more, so that taking one away always gives back what was there.
 */
const looksLikeFormula = /^'*[=+\-@\t\r]/;

export function guardCell(cell: string): string {
  return looksLikeFormula.test(cell) ? `'${cell}` : cell;
}

export function unguardCell(cell: string): string {
  return cell.startsWith("'") && looksLikeFormula.test(cell) ? cell.slice(1) : cell;
}
