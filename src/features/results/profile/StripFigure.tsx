import { DotStrip } from '../../../charts/dot-strip/DotStrip.tsx';
import type { StripRow } from '../../../charts/dot-strip/rows.ts';
import { Figure } from '../../../charts/figure/Figure.tsx';
import { roundHalfUp } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { isConsensus, targetOf, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { useProfileTable } from './use-profile-table.ts';
import styles from './ProfileFigures.module.css';

/** Where each dimension stands, with the spread of the answers behind it. */
export function StripFigure({ view, rows }: { view: View; rows: readonly StripRow[] }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const table = useProfileTable(view, 'all');
  const { levelNames } = view.questionnaire;
  const { handedIn, invited } = view.round.responseRate.persons;
  const readings = rows.map((row) => m.reading({ dimension: row.label, value: row.reading }));
  const heading = useStripHeading(view, rows);
  return (
    <Figure
      heading={heading}
      subtitle={
        isConsensus(view)
          ? m.stripSubtitleConsensus
          : m.stripSubtitle({ n: numbers.count(handedIn), of: numbers.count(invited) })
      }
      sentence={m.shapeSentence({ readings: readings.join('; ') })}
      legend={<MarginLegend view={view} rows={rows} />}
      source={source(view, 'dimensions')}
      table={table}
      tableCaption={m.tableCaption({ title: read(view.questionnaire.title), about: heading })}
      fileName={[...view.fileName, view.questionnaire.id, 'dimensions']}
    >
      <DotStrip
        rows={rows}
        ends={
          view.result.purpose === 'context'
            ? null
            : { low: read(levelNames[0]), high: read(levelNames[4]) }
        }
      />
    </Figure>
  );
}

function useStripHeading(view: View, rows: readonly StripRow[]): string {
  const m = useMessages('results');
  const numbers = useNumbers();
  if (view.result.purpose === 'context') return m.stripHeadingContext;
  const target = targetOf(view);
  const values = rows.flatMap((row) => row.value ?? []);
  if (values.length === 0) return m.nothingToShow;
  // As displayed: a mean of 3.96 is read as 4.0.
  const reached = values.filter((value) => roundHalfUp(value, 1) >= target).length;
  return m.stripHeading({
    reached,
    n: numbers.count(reached),
    of: numbers.count(values.length),
    level: numbers.count(target),
  });
}

function MarginLegend({ view, rows }: { view: View; rows: readonly StripRow[] }) {
  const m = useMessages('results');
  const { handedIn, invited } = view.round.responseRate.persons;
  const isComplete = !isConsensus(view) && handedIn >= invited;
  const hasMargin = rows.some((row) => row.interval !== null);
  if (!isComplete && !hasMargin) return null;
  return <p className={styles.legend}>{hasMargin ? m.intervalLegend : m.completeLegend}</p>;
}
