import type { ContextProfile } from '../network/context.ts';
import { countVerdicts } from './match-practice.ts';
import type { PracticeCard } from './practice-card.ts';

/**
 * A practice to talk about: one of those that tell most places apart by verdict, with at least one
 * condition that must be there where there is such a one. The same `random` gives the same one.
 */
export function choosePractice(
  cards: readonly PracticeCard[],
  places: readonly ContextProfile[],
  random: () => number,
): PracticeCard | null {
  const conditions = places.map((place) => place.conditions);
  const scored = cards.map((card) => {
    const counts = Object.values(countVerdicts(card.requires, conditions));
    const kinds = counts.filter((count) => count > 0).length;
    const hasMust = card.requires.some(({ strength }) => strength === 'must');
    return { card, score: kinds + (hasMust ? 0.5 : 0) };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most);
  return best[Math.floor(random() * best.length)]?.card ?? null;
}
