import type { FigureTable } from '../../../charts/figure/figure-table.ts';
import type { Course } from '../../../domain/comparison/over-rounds.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';

/** A column for each round, and beside them how many answered in each. */
export function useCoursesTable(view: View, courses: readonly Course[]): FigureTable {
  const m = useMessages('figures-time');
  const results = useMessages('results');
  const read = useReadText();
  const points = courses[0]?.points ?? [];
  const isSurvey = !isConsensus(view);
  return {
    columns: [
      { label: results.dimension },
      ...points.map(({ label }) => ({ label, decimals: 1 })),
      ...(isSurvey
        ? points.map(({ label }) => ({ label: m.answeredIn({ round: label }), decimals: 0 }))
        : []),
    ],
    rows: courses.map((course) => [
      read(dimensionOf(view.questionnaire, course.id).title),
      ...course.points.map(({ mean }) => (mean.kind === 'shown' ? mean.value : null)),
      ...(isSurvey ? course.points.map(({ mean, n }) => (mean.kind === 'shown' ? n : null)) : []),
    ]),
  };
}
