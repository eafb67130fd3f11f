const longest = 120;

/**
 * A piece of somebody's file, to be quoted in a sentence: cut where it is long, and without what a
 * terminal would obey or what would hide the rest of the line.
 */
export function printable(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
}
