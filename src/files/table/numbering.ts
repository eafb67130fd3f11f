/** Numbers for names, counted from 0 in the order in which they come. */
export interface Numbering {
  readonly numberOf: (name: string) => number;
  readonly names: readonly string[];
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const own = toOwnText(name);
      names.push(own);
      numbers.set(own, names.length - 1);
      return names.length - 1;
    },
    names,
  };
}

/** A piece cut out of a file keeps all of the file in memory; the same text anew does not. */
function toOwnText(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
