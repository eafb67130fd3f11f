import type { Summary } from '../../src/domain/comparison/summary.ts';
import { ItemId } from '../../src/domain/kernel/ids.ts';
import { createSeededRandom } from '../../src/domain/kernel/seeded-random.ts';
import type { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { makeSummary } from './summaries.ts';

const countries = ['BE', 'DE', 'DK', 'FR', 'NL', 'NO'] as const;
const leads = ['police', 'municipality', 'state', 'shared'] as const;
const states = ['centralised', 'federal'] as const;

/**
 * Summaries of so many networks, each of its own: every third has two rounds, every eighth met for
 * one answer, every tenth is provisional. The same number gives the same ones.
 */
export function manySummaries(
  questionnaires: readonly Questionnaire[],
  networks: number,
): Summary[] {
  return Array.from({ length: networks }, (_, index) => summariesOf(questionnaires, index)).flat();
}

function summariesOf(questionnaires: readonly Questionnaire[], index: number): Summary[] {
  const random = createSeededRandom(index + 1);
  const base = 1.8 + random() * 2.2;
  const lean = new Map(
    questionnaires.flatMap(({ dimensions }) =>
      dimensions.map(({ id }) => [id, random() * 1.6 - 0.8]),
    ),
  );
  const wave = (round: string, closedOn: string, shift: number) =>
    makeSummary({
      network: `many-${index}`,
      round,
      closedOn,
      questionnaires,
      name: `Place ${index + 1}`,
      namedBy: index % 2 === 0 ? 'alias' : 'name',
      mode: index % 8 === 7 ? 'consensus' : 'survey',
      answered: index % 10 === 9 ? 6 : 7 + Math.floor(random() * 4),
      organisations: 10,
      country: countries[index % countries.length] ?? '',
      margin: 0.3,
      context: contextOf(index),
      levelOf: (_, { id }) => {
        const level = base + shift + (lean.get(id) ?? 0) + random() * 2 - 1;
        return random() < 0.03 ? null : Math.min(5, Math.max(1, Math.round(level * 2) / 2));
      },
    });
  const latest = wave('latest', '2026-06-30', index % 3 === 0 ? 0.4 : 0);
  return index % 3 === 0 ? [wave('before', '2025-06-30', 0), latest] : [latest];
}

function contextOf(index: number): Summary['context'] {
  if (index % 5 === 4) return null;
  const category = (id: string, options: readonly string[]) =>
    [ItemId.parse(id), { option: options[index % options.length] ?? '', source: '' }] as const;
  return {
    version: '1.0.0',
    assessedOn: '2026-05-01',
    conditions: {},
    categories: Object.fromEntries([
      category('TRANSFER-CAT-1', leads),
      category('TRANSFER-CAT-3', states),
    ]),
  };
}
