import type { ItemId } from '../kernel/ids.ts';
import type { Distribution } from '../score/results.ts';
import { holdsIf, unknown, type Clause } from './clause.ts';
import type { End } from './evidence.ts';
import { readItem } from './read-figures.ts';
import type { SignalInputs } from './signal-inputs.ts';

/** Shares that are equal on paper must not fall apart in binary. */
export const nearly = 1e-9;

const ends = { high: 4, low: 2 } as const;

/**
 * Whether at least `threshold` (0 to 1) of the valid answers lie at 4 and 5, or at 1 and 2. Where
 * only the level is shown, or one answer was agreed, there is no distribution: then it decides.
 */
export function shareReaches(
  id: ItemId,
  end: End,
  threshold: number,
  { round, settings }: SignalInputs,
): Clause {
  const read = readItem(round, id, settings);
  if (read.kind === 'unknown') return unknown(read.because, id);
  const { distribution } = read.figures;
  if (distribution === null) {
    return medianReaches(id, end, ends[end], { round, settings });
  }
  const { n, asked } = read.item.counts;
  const value = countAt(end, distribution) / n;
  const of = { questionnaireId: read.questionnaire.id, itemId: id };
  return holdsIf(value >= threshold - nearly, {
    kind: 'answerShare',
    ...of,
    end,
    value,
    n,
    asked,
    threshold,
  });
}

/** Whether the median, as asked, is at least (`high`) or at most (`low`) this level. */
export function medianReaches(
  id: ItemId,
  end: End,
  threshold: number,
  { round, settings }: Pick<SignalInputs, 'round' | 'settings'>,
): Clause {
  const read = readItem(round, id, settings);
  if (read.kind === 'unknown') return unknown(read.because, id);
  const { n, asked } = read.item.counts;
  const value = read.figures.median;
  const of = { questionnaireId: read.questionnaire.id, itemId: id };
  return holdsIf(end === 'high' ? value >= threshold : value <= threshold, {
    kind: 'median',
    ...of,
    end,
    value,
    n,
    asked,
    threshold,
  });
}

/** Answers at 4 and 5, or at 1 and 2. */
export function countAt(end: End, [one, two, , four, five]: Distribution): number {
  return end === 'high' ? four + five : one + two;
}
