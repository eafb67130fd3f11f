import { defaultSettings } from '../network/default-settings.ts';
import type { Summary } from './summary.ts';

/**
 * M17: whether enough organisations answered for a network to count in a comparison. An answer that
 * was agreed in a meeting has no rate, and counts.
 */
export function hasFullResponse({ responseRate }: Pick<Summary, 'responseRate'>): boolean {
  return responseRate === null || (responseRate.rate ?? 0) >= defaultSettings.fullRate;
}
