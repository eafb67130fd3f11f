import { useMemo } from 'react';
import { coursesOf } from '../../../domain/comparison/over-rounds.ts';
import { useWaves } from '../earlier/use-waves.ts';
import { Coming } from '../../../ui/Coming.tsx';
import type { View } from '../view.ts';
import { CoursesFigure } from './CoursesFigure.tsx';

/** As few as a change between two rounds does not tell already. */
const fewest = 3;

/** Three or more rounds that can stand beside each other, a line for each dimension. */
export function OverRounds({ view }: { view: View }) {
  const waves = useWaves(view);
  const courses = useMemo(
    () => (waves === undefined ? null : coursesOf(waves, view.questionnaire)),
    [waves, view.questionnaire],
  );
  if (waves === undefined) return <Coming />;
  const [first] = courses?.dimensions ?? [];
  if (courses === null || (first?.points.length ?? 0) < fewest) return null;
  return <CoursesFigure view={view} waves={waves} courses={courses} />;
}
