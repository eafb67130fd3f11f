/** A vertex of the profile as the chart has placed it; absent where the dimension has no value. */
export interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly isPresent: boolean;
}

export interface Outline {
  /** Path data: one closed shape, or the lines between neighbours that both have a value. */
  readonly path: string;
  /** Only a complete profile encloses an area. */
  readonly isClosed: boolean;
}

/** The outline of a profile; a missing dimension opens it and is never joined over. */
export function outlineOf(vertices: readonly Vertex[]): Outline {
  const isClosed = vertices.length > 2 && vertices.every((vertex) => vertex.isPresent);
  if (isClosed) return { path: `${toLine(vertices)}Z`, isClosed };
  const lines = vertices.flatMap((vertex, index) => {
    const next = vertices[(index + 1) % vertices.length];
    const isLine = next !== undefined && next !== vertex && vertex.isPresent && next.isPresent;
    return isLine ? [toLine([vertex, next])] : [];
  });
  return { path: lines.join(''), isClosed };
}

function toLine(vertices: readonly Vertex[]): string {
  return vertices
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** Words set on lines of at most so many characters; a longer word is parted with a hyphen. */
export function wrapLabel(label: string, perLine: number): string[] {
  const words = label.split(/\s+/).flatMap((word) => partWord(word, perLine));
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= perLine) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function partWord(word: string, perLine: number): string[] {
  const letters = [...word];
  // One or two letters over are better squeezed in than left alone on a line.
  if (letters.length <= perLine + 2) return [word];
  const cut = perLine - 1;
  return [`${letters.slice(0, cut).join('')}-`, ...partWord(letters.slice(cut).join(''), perLine)];
}
