import { plainText } from '../plain-text.ts';

/** What spreadsheets allow for a sheet's name. */
const longest = 31;

/**
 * Names that a spreadsheet takes: at most 31 characters, none of []:*?/\, no apostrophe at an end,
 * and no two alike, whatever their case.
 */
export function nameSheets(wanted: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((one) => {
    const plain = plainText(one)
      .replace(/[[\]:*?/\\\t\r\n]/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    const base = plain === '' ? 'Sheet' : plain;
    for (let number = 1; ; number += 1) {
      const name = shorten(base, number === 1 ? '' : ` ${number}`);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** Cut between whole characters, with room for what stands behind. */
function shorten(name: string, ending: string): string {
  let cut = '';
  for (const sign of name) {
    if (cut.length + sign.length + ending.length > longest) break;
    cut += sign;
  }
  return `${cut.replace(/[' ]+$/, '')}${ending}`;
}
