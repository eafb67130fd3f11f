import { Figure } from '../../../charts/figure/Figure.tsx';
import { MarkLegend } from '../../../charts/mark-strip/MarkLegend.tsx';
import { MarkStrip } from '../../../charts/mark-strip/MarkStrip.tsx';
import { groupsOf } from '../../../domain/network/grouping.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import { HowMade } from '../how-made/later.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { SidesMade } from './SidesMade.tsx';
import { usePerspectives, type Sided } from './use-perspectives.ts';
import { useSidesRows, useWhyNoSides } from './use-sides-rows.ts';
import { useSidesTable } from './use-sides-table.ts';
import { useScaleEnds } from '../use-scale-ends.ts';

/** How the two groups of the round see each dimension (M8), as far as that may be shown. */
export function Sides({ view }: { view: View }) {
  const sided = usePerspectives(view);
  if (sided === undefined) return <Coming />;
  if (sided.perspectives.length === 0) return null;
  const isShown = sided.perspectives.some(({ gap }) => gap.kind === 'shown');
  const Part = isShown ? SidesFigure : NoSides;
  return <Part view={view} sided={sided} />;
}

interface SidesProps {
  view: View;
  sided: Sided;
}

function NoSides({ view, sided: { grouping, perspectives } }: SidesProps) {
  const m = useMessages('grouping');
  const whyNot = useWhyNoSides(view);
  const reasons = new Set(
    perspectives.flatMap(({ gap }) => (gap.kind === 'hidden' ? [whyNot(gap.because)] : [])),
  );
  return (
    <p>
      {m.nothing({ title: m.titles[grouping] })}: {[...reasons].join('; ')}.
    </p>
  );
}

function SidesFigure({ view, sided }: SidesProps) {
  const m = useMessages('grouping');
  const groups = groupsOf[sided.grouping];
  const title = m.titles[sided.grouping];
  const results = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const rows = useSidesRows(view, sided);
  const { handedIn, invited } = view.round.responseRate.persons;
  const readings = rows.map(({ label, marks, reading }) => {
    const values = marks.map(
      ({ value }, at) => `${m.inText[groups[at === 0 ? 0 : 1]]} ${numbers.mean(value)}`,
    );
    return results.reading({ dimension: label, value: values.join(', ') || reading });
  });
  return (
    <div>
      <Figure
        heading={useSidesHeading(view, sided)}
        subtitle={m.subtitle({
          gap: numbers.precise(view.round.settings.largeGap),
          n: numbers.count(handedIn),
          of: numbers.count(invited),
        })}
        sentence={results.shapeSentence({ readings: readings.join('; ') })}
        legend={
          <MarkLegend
            marks={[
              ['square', m.names[groups[0]]],
              ['filled', m.names[groups[1]]],
            ]}
          />
        }
        source={`${source(view, 'dimensions')} ${m.only}`}
        table={useSidesTable(view, sided)}
        tableCaption={`${read(view.questionnaire.title)}: ${title}`}
        fileName={[...view.fileName, view.questionnaire.id, 'sides']}
      >
        <MarkStrip rows={rows} ends={useScaleEnds(view)} />
      </Figure>
      <HowMade about={title}>
        <SidesMade view={view} sided={sided} />
      </HowMade>
    </div>
  );
}

function useSidesHeading({ questionnaire }: View, { grouping, perspectives }: Sided): string {
  const m = useMessages('grouping');
  const [first, second] = groupsOf[grouping].map((group) => m.inText[group]);
  const numbers = useNumbers();
  const read = useReadText();
  const large = perspectives
    .flatMap(({ id, gap }) =>
      gap.kind === 'shown' && gap.value.isLarge ? [{ id, ...gap.value }] : [],
    )
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const [widest] = large;
  if (widest === undefined) return m.close;
  return m.apart({
    dimension: read(dimensionOf(questionnaire, widest.id).title),
    first: `${first} ${numbers.mean(widest.means[0])}`,
    second: `${second} ${numbers.mean(widest.means[1])}`,
  });
}
