import type { ItemId } from '../kernel/ids.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questionnaire/scope.ts';
import { countedRows, type ComparedRow, type NetworksCompared } from './compared-in.ts';
import { groupCountries, type CountryGroups } from './country-groups.ts';
import { itemsAmong, type ItemAmong } from './items-among.ts';

/** Networks of one country, or of all countries that only stand together. */
export interface NationalGroup {
  /** The empty code for networks that name none; null for other countries together. */
  readonly country: string | null;
  readonly item: ItemAmong;
}

/** One statement about a country's support, over the networks that answered it. */
export interface NationalItem {
  readonly id: ItemId;
  readonly all: ItemAmong;
  /** Only those with a figure. None where no country has networks enough to stand for itself. */
  readonly groups: readonly NationalGroup[];
}

/** One of the ten insights, with the statements that cover it. */
export interface Insight {
  readonly number: number;
  readonly items: readonly NationalItem[];
}

export interface NationalView {
  readonly insights: readonly Insight[];
  readonly countries: CountryGroups;
}

/**
 * The support that arrives locally, by insight: how many networks stand at which level, over all
 * and by country, as far as no single network can be told by its country. Never a mean over
 * countries, and nothing of it enters a network's own figures. `questionnaire` is the text of the
 * reference of `compared`.
 */
export function nationalView(
  compared: NetworksCompared,
  questionnaire: Questionnaire,
): NationalView {
  const counted = countedRows(compared);
  const countries = groupCountries(counted.map(countryOf));
  const among = (rows: readonly ComparedRow[]) =>
    new Map(itemsAmong(rows, compared.dimensions, null).map((item) => [item.id, item]));
  const all = among(counted);
  const groups = rowsByGroup(counted, countries).map(({ country, rows }) => ({
    country,
    items: among(rows),
  }));
  const insights = new Map<number, NationalItem[]>();
  for (const item of itemsOf(questionnaire)) {
    const found = all.get(item.id);
    if (item.kind !== 'level' || item.insight === undefined || found === undefined) continue;
    const shown = groups.flatMap(({ country, items }) => {
      const own = items.get(item.id);
      return own === undefined || own.networks === 0 ? [] : [{ country, item: own }];
    });
    const listed = insights.get(item.insight) ?? [];
    insights.set(item.insight, [...listed, { id: item.id, all: found, groups: shown }]);
  }
  return {
    countries,
    insights: [...insights]
      .map(([number, items]) => ({ number, items }))
      .toSorted((a, b) => a.number - b.number),
  };
}

/** Each country that stands for itself, then the others together: nothing where these are all. */
function rowsByGroup(rows: readonly ComparedRow[], { alone, together }: CountryGroups) {
  if (alone.length === 0) return [];
  const of = (countries: readonly string[]) =>
    rows.filter((row) => countries.includes(countryOf(row)));
  return [
    ...alone.map((country) => ({ country, rows: of([country]) })),
    ...(together.length > 0 ? [{ country: null, rows: of(together) }] : []),
  ];
}

function countryOf({ summary }: ComparedRow): string {
  return summary.network.country;
}
