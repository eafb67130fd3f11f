import type { ItemId } from '../kernel/ids.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questionnaire/scope.ts';
import { countedRows, type NetworksCompared } from './compared-in.ts';
import { itemsAmong, type ItemAmong } from './items-among.ts';

/** One statement about a country's support, over the networks that answered it. */
export interface NationalItem {
  readonly id: ItemId;
  readonly all: ItemAmong;
  /** By country code, the empty one for networks that name none. Only countries with a figure. */
  readonly countries: readonly { readonly country: string; readonly item: ItemAmong }[];
}

/** One of the ten insights, with the statements that cover it. */
export interface Insight {
  readonly number: number;
  readonly items: readonly NationalItem[];
}

/**
 * The support that arrives locally, by insight: how many networks stand at which level, over all
 * and by country. Never a mean over countries, and nothing of it enters a network's own figures.
 * `questionnaire` is the text of the reference of `compared`.
 */
export function nationalView(compared: NetworksCompared, questionnaire: Questionnaire): Insight[] {
  const counted = countedRows(compared);
  const countries = [...new Set(counted.map(({ summary }) => summary.network.country))].toSorted();
  const all = itemsAmong(counted, compared.dimensions, null);
  const inCountry = countries.map((country) => ({
    country,
    items: new Map(
      itemsAmong(
        counted.filter(({ summary }) => summary.network.country === country),
        compared.dimensions,
        null,
      ).map((item) => [item.id, item]),
    ),
  }));
  const insights = new Map<number, NationalItem[]>();
  for (const item of itemsOf(questionnaire)) {
    const found = all.find(({ id }) => id === item.id);
    if (item.kind !== 'level' || item.insight === undefined || found === undefined) continue;
    const byCountry = inCountry.flatMap(({ country, items }) => {
      const own = items.get(item.id);
      return own === undefined || own.networks === 0 ? [] : [{ country, item: own }];
    });
    const listed = insights.get(item.insight) ?? [];
    insights.set(item.insight, [...listed, { id: item.id, all: found, countries: byCountry }]);
  }
  return [...insights]
    .map(([number, items]) => ({ number, items }))
    .toSorted((a, b) => a.number - b.number);
}
