import type { ContextProfile } from '../network/context.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { nearestLevel, spread } from './drawing.ts';
import { createSeededRandom } from '../kernel/seeded-random.ts';

/**
 * Invented conditions: alike inside a country where law and state are concerned, and of each place's
 * own in the rest. Some are left unjudged, as people leave them.
 */
export function inventContext(
  questionnaire: Questionnaire,
  country: string,
  random: () => number,
): ContextProfile {
  const ofCountry = createSeededRandom(country.charCodeAt(1) * 7919);
  const items = questionnaire.dimensions.flatMap(({ items: inside }) => inside);
  const drawn = items.map((item) => ({
    item,
    // Drawn for all, so that each condition of a country is the same in all of its places.
    national: 3.2 + spread(ofCountry) * 1.1,
    option: ofCountry(),
    isOfCountry: /-(LEG|CAT-3)/.test(item.id),
    isJudged: random() > 0.06,
    own: spread(random),
  }));
  const judged = drawn.filter(({ isJudged }) => isJudged);
  return {
    version: questionnaire.version,
    assessedOn: '2026-09-01',
    conditions: Object.fromEntries(
      judged
        .filter(({ item }) => item.kind !== 'category')
        .map(({ item, national, isOfCountry, own }) => [
          item.id,
          { level: nearestLevel(isOfCountry ? national + own * 0.2 : 3.2 + own), source: '' },
        ]),
    ),
    categories: Object.fromEntries(
      judged.flatMap(({ item, option, isOfCountry, own }) => {
        if (item.kind !== 'category') return [];
        const place = isOfCountry ? option : Math.abs(own * 7.31) % 1;
        const chosen = item.options[Math.floor(place * item.options.length)];
        return chosen === undefined ? [] : [[item.id, { option: chosen.key, source: '' }]];
      }),
    ),
  };
}
