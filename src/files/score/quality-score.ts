import {
  countFlags,
  type FlagCounts,
  type QualityFlag,
} from '../../domain/score/answer-quality.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';
import type { AnswerTable } from '../../domain/score/answer-table.ts';
import type { Suppressed } from './item-score.ts';

/** How many persons have a flag; null where the answers to these items cannot have it. */
interface FlagScore {
  readonly persons: number | null;
  readonly suppressed: Suppressed | null;
}

/** M19: counts only, after disclosure control. No figure is ever changed by them. */
export type QualityScore = Readonly<Record<QualityFlag, FlagScore>>;

export function qualityOf(table: AnswerTable, k: number, settings: MethodSettings): QualityScore {
  const { allAlike, mostlyDontKnow } = countFlags(table, k, settings);
  return { allAlike: toScore(allAlike), mostlyDontKnow: toScore(mostlyDontKnow) };
}

export function hiddenQuality(suppressed: Suppressed): QualityScore {
  const hidden = { persons: null, suppressed };
  return { allAlike: hidden, mostlyDontKnow: hidden };
}

function toScore(count: FlagCounts[QualityFlag]): FlagScore {
  if (count === null) return { persons: null, suppressed: null };
  return count.kind === 'shown'
    ? { persons: count.value, suppressed: null }
    : { persons: null, suppressed: count.because };
}
