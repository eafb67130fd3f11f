import { Figure } from '../../../charts/figure/Figure.tsx';
import { MarkLegend } from '../../../charts/mark-strip/MarkLegend.tsx';
import { MarkStrip } from '../../../charts/mark-strip/MarkStrip.tsx';
import type { DimensionPerspective } from '../../../domain/comparison/round-perspectives.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import { HowMade } from '../how-made/later.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { SidesMade } from './SidesMade.tsx';
import { usePerspectives } from './use-perspectives.ts';
import { useSidesRows, useWhyNoSides } from './use-sides-rows.ts';
import { useSidesTable } from './use-sides-table.ts';
import { useScaleEnds } from '../use-scale-ends.ts';

/** How the security and the social side see each dimension (M8), as far as that may be shown. */
export function Sides({ view }: { view: View }) {
  const perspectives = usePerspectives(view);
  if (perspectives === undefined) return <Coming />;
  if (perspectives.length === 0) return null;
  const isShown = perspectives.some(({ gap }) => gap.kind === 'shown');
  const Part = isShown ? SidesFigure : NoSides;
  return <Part view={view} perspectives={perspectives} />;
}

interface SidesProps {
  view: View;
  perspectives: readonly DimensionPerspective[];
}

function NoSides({ view, perspectives }: SidesProps) {
  const m = useMessages('figures');
  const whyNot = useWhyNoSides(view);
  const reasons = new Set(
    perspectives.flatMap(({ gap }) => (gap.kind === 'hidden' ? [whyNot(gap.because)] : [])),
  );
  return (
    <p>
      {m.sidesNothing}: {[...reasons].join('; ')}.
    </p>
  );
}

function SidesFigure({ view, perspectives }: SidesProps) {
  const m = useMessages('figures');
  const results = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const rows = useSidesRows(view, perspectives);
  const { handedIn, invited } = view.round.responseRate.persons;
  const readings = rows.map(({ label, marks, reading }) => {
    const [security, social] = marks.map(({ value }) => numbers.mean(value));
    const value =
      security === undefined || social === undefined
        ? reading
        : `${m.security} ${security}, ${m.social} ${social}`;
    return results.reading({ dimension: label, value });
  });
  return (
    <div>
      <Figure
        heading={useSidesHeading(view, perspectives)}
        subtitle={m.sidesSubtitle({
          gap: numbers.precise(view.round.settings.largeGap),
          n: numbers.count(handedIn),
          of: numbers.count(invited),
        })}
        sentence={results.shapeSentence({ readings: readings.join('; ') })}
        legend={
          <MarkLegend
            marks={[
              ['square', m.security],
              ['filled', m.social],
            ]}
          />
        }
        source={`${source(view, 'dimensions')} ${m.sidesOnly}`}
        table={useSidesTable(view, perspectives)}
        tableCaption={`${read(view.questionnaire.title)}: ${m.sidesTitle}`}
        fileName={[...view.fileName, view.questionnaire.id, 'sides']}
      >
        <MarkStrip rows={rows} ends={useScaleEnds(view)} />
      </Figure>
      <HowMade about={m.sidesTitle}>
        <SidesMade view={view} perspectives={perspectives} />
      </HowMade>
    </div>
  );
}

function useSidesHeading(
  { questionnaire }: View,
  perspectives: SidesProps['perspectives'],
): string {
  const m = useMessages('figures');
  const numbers = useNumbers();
  const read = useReadText();
  const large = perspectives
    .flatMap(({ id, gap }) =>
      gap.kind === 'shown' && gap.value.isLarge ? [{ id, ...gap.value }] : [],
    )
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const [widest] = large;
  if (widest === undefined) return m.sidesClose;
  return m.sidesApart({
    dimension: read(dimensionOf(questionnaire, widest.id).title),
    security: numbers.mean(widest.means[0]),
    social: numbers.mean(widest.means[1]),
  });
}
