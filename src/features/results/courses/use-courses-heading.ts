import type { Course } from '../../../domain/comparison/over-rounds.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** Which dimension moved most from the first to the last of the rounds in which it is shown. */
export function useCoursesHeading({ questionnaire }: View, courses: readonly Course[]): string {
  const m = useMessages('figures-time');
  const numbers = useNumbers();
  const read = useReadText();
  const ends = courses
    .flatMap(({ id, points }) => {
      const values = points.flatMap(({ mean }) => (mean.kind === 'shown' ? [mean.value] : []));
      const [from] = values;
      const to = values.at(-1);
      return from === undefined || to === undefined ? [] : [{ id, from, to }];
    })
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const [most] = ends;
  const n = numbers.count(courses[0]?.points.length ?? 0);
  if (most === undefined || numbers.mean(most.from) === numbers.mean(most.to)) {
    return m.courseEven({ n });
  }
  return m.courseHeading({
    dimension: read(dimensionOf(questionnaire, most.id).title),
    from: numbers.mean(most.from),
    to: numbers.mean(most.to),
    n,
  });
}
