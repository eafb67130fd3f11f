import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { methodSettings } from './method-settings.ts';
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
  networks: readonly (readonly ScaleAnswers[])[],
  model: Questionnaire['model'],
  { alphaRespondents }: { readonly alphaRespondents: number } = methodSettings,
): Alpha {
  const k = networks.flat()[0]?.length ?? 0;
  const complete = networks.map((respondents) => respondents.filter(isComplete));
  const rows = complete.flat();
  const contributing = complete.filter((respondents) => respondents.length > 0).length;
  const hasMeaning =
    model === 'reflective' && contributing >= 2 && rows.length >= alphaRespondents && k >= 2;
  return { n: rows.length, k, alpha: hasMeaning ? alphaOf(rows, k) : null };
}

function alphaOf(rows: readonly (readonly number[])[], k: number): number | null {
  if (rows.some((row) => row.length !== k)) throw new Error('Respondents differ in their items');
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const whole = variance(sums);
  if (whole === null || whole === 0) return null;
  const parts = Array.from(
    { length: k },
    (_, item) => variance(rows.flatMap((row) => row[item] ?? [])) ?? 0,
  );
  return (k / (k - 1)) * (1 - parts.reduce((sum, part) => sum + part, 0) / whole);
}

function isComplete(row: ScaleAnswers): row is readonly number[] {
  return row.every((value) => value !== null);
}
