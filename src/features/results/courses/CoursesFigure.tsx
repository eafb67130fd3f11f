import { Figure } from '../../../charts/figure/Figure.tsx';
import { SmallMultiples } from '../../../charts/small-multiples/SmallMultiples.tsx';
import type { Course, Courses } from '../../../domain/comparison/over-rounds.ts';
import type { ScoredWave } from '../../../domain/comparison/round-change.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade, Steps } from '../how-made/later.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { useCoursesHeading } from './use-courses-heading.ts';
import { useCoursesTable } from './use-courses-table.ts';

interface CoursesFigureProps {
  view: View;
  waves: readonly ScoredWave[];
  courses: Courses;
}

/** The dimensions over all rounds, on the same axes. */
export function CoursesFigure({ view, waves, courses }: CoursesFigureProps) {
  const m = useMessages('figures-time');
  const numbers = useNumbers();
  const read = useReadText();
  const titleOf = ({ id }: Course) => read(dimensionOf(view.questionnaire, id).title);
  const multiples = courses.dimensions.map((course) => ({
    id: course.id,
    label: titleOf(course),
    points: course.points.map(({ roundId, label, mean }) => {
      const value = mean.kind === 'shown' ? mean.value : null;
      return { key: roundId, label, value, reading: value === null ? '–' : numbers.mean(value) };
    }),
  }));
  const readings = multiples.map(({ label, points }) =>
    m.courseReading({ dimension: label, values: points.map(({ reading }) => reading).join(', ') }),
  );
  const heading = useCoursesHeading(view, courses.dimensions);
  return (
    <div>
      <Figure
        heading={heading}
        subtitle={m.courseSubtitle}
        sentence={m.courseSentence({ readings: readings.join('; ') })}
        source={useSource(view, waves, courses)}
        table={useCoursesTable(view, courses.dimensions)}
        tableCaption={`${read(view.questionnaire.title)}: ${heading}`}
        fileName={[...view.fileName, view.questionnaire.id, 'rounds']}
      >
        <SmallMultiples multiples={multiples} />
      </Figure>
      <HowMade about={heading}>
        <Steps
          settings={view.round.settings}
          steps={[
            { rule: 'M1', title: heading, lines: readings },
            { rule: 'M11', title: m.change, lines: [] },
          ]}
        />
      </HowMade>
    </div>
  );
}

function useSource(
  view: View,
  waves: readonly ScoredWave[],
  { dimensions, leftOut }: Courses,
): string {
  const m = useMessages('figures-time');
  const format = useFormat();
  const numbers = useNumbers();
  const source = useSourceLine();
  const [first] = dimensions;
  const rounds = (first?.points ?? []).flatMap(({ roundId, label }) => {
    const rate = waves.find(({ round }) => round.id === roundId)?.result.responseRate.persons;
    if (rate === undefined) return [];
    const people = { n: numbers.count(rate.handedIn), of: numbers.count(rate.invited) };
    return [m.roundWith({ round: label, ...people })];
  });
  const list = leftOut.map(({ label, because }) =>
    m.leftOutOne({ round: label, reason: m.reasons[because] }),
  );
  return [
    source(view, 'dimensions'),
    m.courseSource({ rounds: format.list(rounds) }),
    ...(list.length === 0 ? [] : [m.leftOut({ count: list.length, list: format.list(list) })]),
  ].join(' ');
}
