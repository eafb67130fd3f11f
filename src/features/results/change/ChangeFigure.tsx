import { Figure } from '../../../charts/figure/Figure.tsx';
import { MarkLegend } from '../../../charts/mark-strip/MarkLegend.tsx';
import { MarkStrip } from '../../../charts/mark-strip/MarkStrip.tsx';
import type { RoundChange, ScoredWave } from '../../../domain/comparison/round-change.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade } from '../how-made/later.tsx';
import { useScaleEnds } from '../use-scale-ends.ts';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { ChangeMade } from './ChangeMade.tsx';
import { useChangeHeading } from './use-change-heading.ts';
import { bySize, useChangeRows } from './use-change-rows.ts';
import { useChangeTable } from './use-change-table.ts';
import { useRoster } from './use-roster.ts';

interface ChangeFigureProps {
  view: View;
  before: ScoredWave;
  change: Extract<RoundChange, { kind: 'compared' }>;
}

/** Two rounds on one line for each dimension: hollow before, filled now (M11). */
export function ChangeFigure({ view, before, change }: ChangeFigureProps) {
  const m = useMessages('figures-time');
  const results = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const changes = change.dimensions.toSorted(bySize);
  const rows = useChangeRows(view, changes);
  const readings = rows.map(({ label, marks, reading, remark }) => {
    const means = marks.map(({ value }) => numbers.mean(value)).join(' → ');
    const value = marks.length === 0 ? reading : `${means}, ${reading}, ${remark}`;
    return results.reading({ dimension: label, value });
  });
  const [, current = ''] = view.fileName;
  return (
    <div>
      <Figure
        heading={useChangeHeading(view, changes, before.round.label)}
        subtitle={m.subtitle({ size: numbers.mean(view.round.settings.largeChange) })}
        sentence={results.shapeSentence({ readings: readings.join('; ') })}
        legend={
          <MarkLegend
            marks={[
              ['open', before.round.label],
              ['filled', current],
            ]}
          />
        }
        source={useSource(view, before, change)}
        table={useChangeTable(view, changes)}
        tableCaption={`${read(view.questionnaire.title)}: ${m.title}`}
        fileName={[...view.fileName, view.questionnaire.id, 'change']}
      >
        <MarkStrip rows={rows} ends={useScaleEnds(view)} />
      </Figure>
      <HowMade about={m.title}>
        <ChangeMade view={view} changes={changes} />
      </HowMade>
    </div>
  );
}

function useSource(
  view: View,
  before: ScoredWave,
  { roster, dimensions }: ChangeFigureProps['change'],
) {
  const m = useMessages('figures-time');
  const format = useFormat();
  const numbers = useNumbers();
  const source = useSourceLine();
  const rosterWords = useRoster(view);
  const { label, closedOn, openedOn } = before.round;
  const { handedIn, invited } = before.result.responseRate.persons;
  const round = { round: label, day: format.day(closedOn ?? openedOn) };
  const people = { n: numbers.count(handedIn), of: numbers.count(invited) };
  const isLinked = dimensions.some((one) => one.kind === 'shown' && one.value.basis === 'linked');
  const isComplete = dimensions.some(
    (one) => one.kind === 'shown' && one.value.verdict === 'complete',
  );
  const ofSurvey = [
    m.source({ ...round, ...people }),
    isLinked ? m.linked : m.unlinked,
    ...(isComplete ? [m.complete] : []),
  ];
  return [
    source(view, 'dimensions'),
    ...(isConsensus(view) ? [m.sourceConsensus(round)] : ofSurvey),
    rosterWords(roster),
    m.strict,
  ].join(' ');
}
