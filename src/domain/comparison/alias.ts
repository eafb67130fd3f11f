import type { Network } from '../network/network.ts';

export const longestAlias = 200;

/** Why a network cannot go by an alias: it would not hide who it is. */
export type AliasProblem = 'missing' | 'tooLong' | 'isName' | 'holdsName' | 'holdsPlace';

/** Null for an alias that tells neither name nor place, however they are written. */
export function aliasProblem(
  alias: string,
  network: Pick<Network, 'name' | 'place'>,
): AliasProblem | null {
  const trimmed = alias.trim();
  if (trimmed === '') return 'missing';
  if (trimmed.length > longestAlias) return 'tooLong';
  if (bare(trimmed) === bare(network.name)) return 'isName';
  if (holds(trimmed, network.name)) return 'holdsName';
  return holds(trimmed, network.place) ? 'holdsPlace' : null;
}

/** Which of these texts tell the network's name or its place. */
export function textsThatTell(
  texts: readonly string[],
  { name, place }: Pick<Network, 'name' | 'place'>,
): string[] {
  return texts.filter((text) => holds(text, name) || holds(text, place));
}

/** Two letters are in many words by chance. */
const shortest = 3;

function holds(text: string, wanted: string): boolean {
  const words = bare(wanted);
  return words.length >= shortest && ` ${bare(text)} `.includes(` ${words} `);
}

/** Words in lower case without accents and signs, one space between. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
