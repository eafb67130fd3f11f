import * as z from 'zod/mini';
import { ConflictRule } from '../../domain/report/conflict-rule.ts';
import { DimensionAdvice } from '../../domain/report/dimension-advice.ts';

/** What comes first or steps aside, in the order in which the rules go before each other. */
export async function loadConflictRules(): Promise<readonly ConflictRule[]> {
  const { default: data } = await import('../../../questionnaires/data/conflict-rules.yaml');
  return z.array(ConflictRule).parse(data);
}

export async function loadDimensionAdvice(): Promise<readonly DimensionAdvice[]> {
  const { default: data } = await import('../../../questionnaires/data/dimension-advice.yaml');
  return z.array(DimensionAdvice).parse(data);
}
