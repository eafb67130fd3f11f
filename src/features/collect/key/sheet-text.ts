const prefix = 'AGE-SECRET-KEY-1';

/** A secret key as it stands on paper: groups that can be typed off without losing one's place. */
export function groupsOf(identity: string): string[] {
  return identity.slice(prefix.length).match(/.{1,6}/g) ?? [];
}

/** The end of the sheet, which shows that all of it can be read. */
export function lastGroupOf(identity: string): string {
  return groupsOf(identity).at(-1) ?? '';
}

export const sheetStart = prefix;

/** What was typed off a sheet, also by somebody who left out the line that all sheets share. */
export function sheetToIdentity(typed: string): string {
  const signs = typed.replaceAll(/\s/g, '').toUpperCase();
  return /^[A-Z0-9]{58}$/.test(signs) ? `${prefix}${signs}` : typed;
}
