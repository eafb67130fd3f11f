import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';

/** So many networks are seen at a glance; beyond that one looks for a name. */
export const manyNetworks = 6;

/**
 * The networks in which every word of `wanted` occurs: in the name, the place, the country as the
 * reader calls it, or the name of a round. Accents and capitals make no difference.
 */
export function findNetworks(
  networks: readonly Network[],
  rounds: readonly Round[],
  wanted: string,
  countryName: (code: string) => string,
): Network[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return networks.filter(({ id, name, place, country }) => {
    const labels = rounds.filter(({ networkId }) => networkId === id).map(({ label }) => label);
    const text = plain([name, place, countryName(country), ...labels].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Letters as somebody in a hurry types them: without accents or capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}
