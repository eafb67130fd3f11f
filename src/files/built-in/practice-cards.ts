import * as z from 'zod/mini';
import { PracticeCard } from '../../domain/comparison/practice-card.ts';
import { once } from './once.ts';

/** The practices that other places may learn from, in the order of the list. */
export const loadPracticeCards = once(async (): Promise<readonly PracticeCard[]> => {
  const { default: data } = await import('../../../questionnaires/data/practice-cards.yaml');
  return z.array(PracticeCard).parse(data);
});
