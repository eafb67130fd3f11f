/** How many letters of this size stand side by side in so many units, with room to spare. */
export function roomFor(units: number, size: number): number {
  return Math.max(4, Math.floor(units / (size * 0.56)));
}

/** Words on lines of at most so many letters; a longer word is parted with a hyphen. */
export function wrapWords(text: string, perLine: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => partWord(one, perLine))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (word !== '') lines.push(word);
  }
  return lines;
}

function partWord(word: string, perLine: number): string[] {
  const letters = [...word];
  if (letters.length <= perLine) return [word];
  const cut = Math.max(1, perLine - 1);
  return [`${letters.slice(0, cut).join('')}-`, ...partWord(letters.slice(cut).join(''), perLine)];
}
