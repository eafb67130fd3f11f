import type { Format } from '../../../i18n/format.ts';

/** Cut, not rounded: 64.5 % must not read as 65 % beside a sentence that says it is below. */
export function formatRate(format: Format, rate: number): string {
  return format.percent(Math.floor(rate * 100 + 1e-9) / 100);
}
