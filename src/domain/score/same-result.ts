import { toCanonicalJson } from '../kernel/canonical-json.ts';
import type { RoundResult } from './results.ts';

/** Far finer than anything shown, and coarser than what two browsers may differ by. */
const digits = 12;

/**
 * A result as one text, each number with 12 significant digits. The versions of questionnaires are no
 * figures and are left out: a translation that came later changes nothing.
 */
export function resultToText(result: RoundResult): string {
  return toCanonicalJson(
    JSON.parse(JSON.stringify(result), (key, value: unknown) => {
      if (key === 'version') return undefined;
      return typeof value === 'number' ? Number(value.toPrecision(digits)) : value;
    }),
  );
}

/** Whether two results say the same in every figure. */
export function isSameResult(a: RoundResult, b: RoundResult): boolean {
  return resultToText(a) === resultToText(b);
}
