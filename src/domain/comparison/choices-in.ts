import type { QuestionnaireId } from '../kernel/ids.ts';
import type { Mode } from '../network/round.ts';
import type { Purpose } from '../questionnaire/questionnaire.ts';
import type { CollectedSummary } from './collection.ts';

/** A questionnaire that networks of a collection answered, with how many did in each way. */
export interface ComparableQuestionnaire {
  readonly id: QuestionnaireId;
  readonly networks: Readonly<Record<Mode, number>>;
  /** In each mode, whether some were asked the core only. */
  readonly hasCore: Readonly<Record<Mode, boolean>>;
}

/**
 * What networks are like, and what of themselves they judged: nothing about the country, whose
 * insights are never mixed into a network's own, and no conditions, of which none is better.
 */
const compared: ReadonlySet<Purpose> = new Set<Purpose>(['maturity', 'trust', 'situation']);

/** Those with most networks first; by id where as many answered. */
export function choicesIn(collected: readonly CollectedSummary[]): ComparableQuestionnaire[] {
  const found = new Map<QuestionnaireId, Found>();
  for (const { summary } of collected) {
    const { mode } = summary.round;
    for (const { id, purpose, scope, dimensions } of summary.questionnaires) {
      if (!compared.has(purpose) || !dimensions.some(({ scored }) => scored)) continue;
      const known = found.get(id) ?? { survey: new Set(), consensus: new Set(), core: new Set() };
      known[mode].add(summary.network.key);
      if (scope === 'core') known.core.add(mode);
      found.set(id, known);
    }
  }
  return [...found]
    .map(([id, { survey, consensus, core }]) => ({
      id,
      networks: { survey: survey.size, consensus: consensus.size },
      hasCore: { survey: core.has('survey'), consensus: core.has('consensus') },
    }))
    .toSorted((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1));
}

interface Found extends Record<Mode, Set<string>> {
  readonly core: Set<Mode>;
}

function total({ networks }: ComparableQuestionnaire): number {
  return networks.survey + networks.consensus;
}
