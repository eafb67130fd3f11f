import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Naming } from './collection.ts';

/** Countries as they may stand in a figure or a file without pointing at a single network. */
export interface CountryGroups {
  /** Those that stand for themselves, in order of their codes; the empty one: none was given. */
  readonly alone: readonly string[];
  /** Those that only stand together, as other countries. */
  readonly together: readonly string[];
}

/**
 * M17: a country stands for itself from as many networks on as a median among peers wants; those of
 * fewer stand together. Where these are too few even together, the smallest of the others join
 * them, since what is left when the shown ones are taken from all would point at them.
 * @param countries the country of each network, the empty word where none was given
 */
export function groupCountries(
  countries: readonly string[],
  { peersForQuartiles: fewest }: Pick<MethodSettings, 'peersForQuartiles'> = defaultSettings,
): CountryGroups {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  const bySize = [...counts].toSorted(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const together: string[] = [];
  let networks = 0;
  for (const [country, count] of bySize) {
    if (count >= fewest && (networks === 0 || networks >= fewest)) break;
    together.push(country);
    networks += count;
  }
  return {
    alone: bySize
      .slice(together.length)
      .map(([country]) => country)
      .toSorted(),
    together: together.toSorted(),
  };
}

/**
 * The country of a network as it may be told: null where it only stands with others. Where networks
 * are called by their names, a country hides nothing.
 */
export function createCountryTeller(
  naming: Naming,
  countries: readonly string[],
): (country: string) => string | null {
  if (naming === 'names') return (country) => country;
  const alone = new Set(groupCountries(countries).alone);
  return (country) => (alone.has(country) ? country : null);
}
