import { use, useMemo } from 'react';
import type { NetworksCompared } from '../../../domain/comparison/compared-in.ts';
import { choosePractice } from '../../../domain/comparison/exercise-practice.ts';
import { chooseExercise, type Exercise } from '../../../domain/comparison/exercise.ts';
import type { PracticeCard } from '../../../domain/comparison/practice-card.ts';
import { createSeededRandom } from '../../../domain/kernel/seeded-random.ts';
import { loadPracticeCards } from '../../../files/built-in/practice-cards.ts';
import type { Learning } from '../use-learning.ts';

export interface ExerciseWithPractice extends Exercise {
  readonly practice: PracticeCard | null;
}

/** The same draw gives the same sheet, on every device that has the collection. */
export function useExercise(
  { material }: Learning,
  comparison: NetworksCompared | undefined,
  draw: number,
): ExerciseWithPractice | null {
  const cards = use(loadPracticeCards());
  return useMemo(() => {
    if (comparison === undefined) return null;
    const random = createSeededRandom(draw);
    const exercise = chooseExercise(material, comparison, random);
    if (exercise === null) return null;
    const places = exercise.keys.flatMap((key) => material.contexts.get(key) ?? []);
    return { ...exercise, practice: choosePractice(cards, places, random) };
  }, [material, comparison, draw, cards]);
}
