import { useReadText } from '../../ui/QuestionText.tsx';
import type { View } from './view.ts';

/** What the two ends of a questionnaire's scale are called; conditions have no better or worse end. */
export function useScaleEnds({
  questionnaire,
  result,
}: View): { low: string; high: string } | null {
  const read = useReadText();
  const { levelNames } = questionnaire;
  if (result.purpose === 'context') return null;
  return { low: read(levelNames[0]), high: read(levelNames[4]) };
}
