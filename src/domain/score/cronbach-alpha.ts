import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { defaultSettings } from '../network/default-settings.ts';
import { variance } from './statistics.ts';

/** One respondent's favourable levels, one for each item of the scale; null where not rated. */
export type ScaleAnswers = readonly (number | null)[];

export interface Alpha {
  /** Respondents who rated every item, over all networks: only they are used. */
  readonly n: number;
  /** Items of the scale. */
  readonly k: number;
  /** At most 1, and below 0 where items work against each other; null where it has no meaning. */
  readonly alpha: number | null;
}

/**
 * M9: Cronbach's alpha, k/(k-1) * (1 - sum of item variances / variance of the sum), of a scale
 * over several networks pooled. Null for formative questionnaires, whose items are building blocks
 * and need not go together; for a single network; below 30 respondents; for fewer than two items;
 * and where all sums are equal. Throws when respondents have different numbers of items, a defect.
 */
export function cronbachAlpha(
  networks: readonly Iterable<ScaleAnswers>[],
  model: Questionnaire['model'],
  settings?: { readonly alphaRespondents: number },
): Alpha {
  const pool = createScalePool();
  for (const network of networks) pool.add(network);
  return pool.alpha(model, settings);
}

/** Takes in one network after the other and keeps nothing but counts, however many there are. */
export interface ScalePool {
  /** The respondents of one network; each may be the same list filled anew. */
  readonly add: (network: Iterable<ScaleAnswers>) => void;
  /** Of all that was added, as `cronbachAlpha` says. */
  readonly alpha: (
    model: Questionnaire['model'],
    settings?: { readonly alphaRespondents: number },
  ) => Alpha;
}

export function createScalePool(): ScalePool {
  let k: number | undefined;
  let n = 0;
  let contributing = 0;
  const items: Tally[] = [];
  const sums: Tally = new Map();
  return {
    add(network) {
      const before = n;
      for (const row of network) {
        k ??= row.length;
        if (!isComplete(row)) continue;
        if (row.length !== k) throw new Error('Respondents differ in their items');
        let sum = 0;
        for (const [item, value] of row.entries()) {
          count((items[item] ??= new Map<number, number>()), value);
          sum += value;
        }
        count(sums, sum);
        n += 1;
      }
      if (n > before) contributing += 1;
    },
    alpha(model, { alphaRespondents } = defaultSettings) {
      const hasMeaning =
        model === 'reflective' && contributing >= 2 && n >= alphaRespondents && items.length >= 2;
      return { n, k: k ?? 0, alpha: hasMeaning ? alphaOf(items, sums) : null };
    },
  };
}

/** How often each value occurs. */
type Tally = Map<number, number>;

function count(tally: Tally, value: number): void {
  tally.set(value, (tally.get(value) ?? 0) + 1);
}

function alphaOf(items: readonly Tally[], sums: Tally): number | null {
  const whole = varianceOf(sums);
  if (whole === 0) return null;
  const parts = items.reduce((sum, tally) => sum + varianceOf(tally), 0);
  return (items.length / (items.length - 1)) * (1 - parts / whole);
}

/** Values in their order, so that the same counts give the same number to the last digit. */
function varianceOf(tally: Tally): number {
  const entries = [...tally].toSorted(([a], [b]) => a - b);
  return (
    variance(
      entries.map(([value]) => value),
      entries.map(([, times]) => times),
    ) ?? 0
  );
}

function isComplete(row: ScaleAnswers): row is readonly number[] {
  return row.every((value) => value !== null);
}
