import { tallestOf } from '../../../charts/distribution/rows.ts';
import { Figure } from '../../../charts/figure/Figure.tsx';
import { agendaOf } from '../../../domain/report/agenda.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade, Steps } from '../how-made/later.tsx';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import styles from './Agenda.module.css';
import { AgendaItem } from './AgendaItem.tsx';
import { useAgendaTable } from './use-agenda-table.ts';

/** The statements with most disagreement, as the agenda of the next meeting. */
export function Agenda({ view }: { view: View }) {
  const m = useMessages('figures');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const { settings, responseRate } = view.round;
  const points = agendaOf(view.result, settings);
  const table = useAgendaTable(view, points);
  const hasFigures = view.result.dimensions.some(({ items }) =>
    items.some(({ figures }) => figures.kind === 'shown'),
  );
  if (points.length === 0) {
    if (!hasFigures) return null;
    return <p>{isConsensus(view) ? m.agendaNoneConsensus : m.agendaNone}</p>;
  }
  const heading = m.agendaHeading({ count: points.length, n: numbers.count(points.length) });
  return (
    <div>
      <Figure
        heading={heading}
        subtitle={
          isConsensus(view)
            ? m.agendaSubtitleConsensus
            : m.agendaSubtitle({
                limit: numbers.mean(settings.agreementLimit),
                n: numbers.count(responseRate.persons.handedIn),
                of: numbers.count(responseRate.persons.invited),
              })
        }
        // Each statement is read by itself.
        sentence={null}
        source={source(view, 'statements')}
        table={table}
        tableCaption={`${read(view.questionnaire.title)}: ${heading}`}
        fileName={[...view.fileName, view.questionnaire.id, 'agenda']}
      >
        <ol className={styles.points}>
          {points.map((point, place) => (
            <AgendaItem
              key={point.itemId}
              view={view}
              point={point}
              place={place}
              tallest={tallestOf(points.flatMap(({ figures }) => asList(figures.distribution)))}
            />
          ))}
        </ol>
      </Figure>
      <HowMade about={heading}>
        <Steps
          settings={settings}
          steps={[
            isConsensus(view)
              ? { rule: 'M14', title: m.agendaWhy.minorityView, lines: [] }
              : { rule: 'M6', title: m.agendaWhy.apart, lines: [] },
            isConsensus(view) ? null : { rule: 'M7', title: m.agendaWhy.twoCamps, lines: [] },
          ]}
        />
      </HowMade>
    </div>
  );
}

function asList<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
