import type { ContextProfile } from '../../src/domain/network/context.ts';
import type { Level } from '../../src/domain/questionnaire/level.ts';
import type { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../src/domain/questionnaire/scope.ts';

/** A profile with these levels and, of each category, the option at this place; null for none. */
export function contextProfile(
  questionnaire: Questionnaire,
  levelOf: (item: string) => Level | null,
  option: number | null = 0,
): ContextProfile {
  const items = itemsOf(questionnaire);
  const conditions: ContextProfile['conditions'] = {};
  const categories: ContextProfile['categories'] = {};
  for (const item of items) {
    const level = item.kind === 'level' ? levelOf(item.id) : null;
    if (level !== null) conditions[item.id] = { level, source: '' };
    const key = item.kind === 'category' && option !== null ? item.options[option]?.key : undefined;
    if (key !== undefined) categories[item.id] = { option: key, source: '' };
  }
  return { version: questionnaire.version, assessedOn: '2026-03-01', conditions, categories };
}
