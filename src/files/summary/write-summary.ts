import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import type { Summary } from '../../domain/comparison/summary.ts';

/** The whole file (`*.summary.json`) as text; the same summary is the same file, byte for byte. */
export function writeSummary(summary: Summary): string {
  return `${toCanonicalJson(summary)}\n`;
}
