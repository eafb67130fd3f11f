import { useMemo } from 'react';
import { Figure } from '../../../../charts/figure/Figure.tsx';
import { Slopes } from '../../../../charts/slopes/Slopes.tsx';
import { slopesAmong, type SlopesAmong } from '../../../../domain/comparison/slopes-among.ts';
import { defaultSettings } from '../../../../domain/network/default-settings.ts';
import { quantile } from '../../../../domain/score/quantile.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import { fileNameOf, useNumbers, useSourceLine } from '../words.ts';
import { Made } from './Made.tsx';

/** Every network with two rounds, from the one before to the latest. */
export function RoundsFigure({ view }: { view: View }) {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const { rows, compared, collection } = view;
  const among = useMemo(() => slopesAmong(rows, compared.dimensions), [rows, compared]);
  const most = Math.max(0, ...among.map(({ slopes }) => slopes.length));
  const heading = useHeading(view, among);
  if (most === 0) {
    return (
      <Section title={m.slopesTitle}>
        <p>{m.slopesNothing}</p>
      </Section>
    );
  }
  const titleOf = ({ id }: SlopesAmong) => read(dimensionText(view, id));
  const noteOf = ({ rose, fell, slopes }: SlopesAmong) =>
    m.slopesNote({
      rose: numbers.count(rose),
      fell: numbers.count(fell),
      of: numbers.count(slopes.length),
    });
  const panels = among.map((one) => ({
    id: one.id,
    label: titleOf(one),
    note: noteOf(one),
    lines: one.slopes.map(({ key, from, to }) => ({
      key,
      from,
      to,
      isOwn: key === collection.own,
    })),
  }));
  const readings = panels.map(({ label, note }) => `${label}: ${note}`);
  const own = panels.flatMap(({ label, lines }) =>
    lines
      .filter(({ isOwn }) => isOwn)
      .map(({ from, to }) =>
        m.slopesOwn({ dimension: label, from: numbers.mean(from), to: numbers.mean(to) }),
      ),
  );
  return (
    <Section title={m.slopesTitle}>
      <Figure
        heading={heading}
        subtitle={m.slopesSubtitle({
          count: most,
          n: numbers.count(most),
          points: numbers.mean(defaultSettings.largeChange),
        })}
        sentence={[...readings, ...own].join('; ')}
        source={source(view)}
        table={{
          columns: [
            { label: m.dimension },
            { label: m.rose, decimals: 0 },
            { label: m.fell, decimals: 0 },
            { label: m.slopesWithTwo, decimals: 0 },
            { label: m.slopesMedianChange, decimals: 1 },
          ],
          rows: among.map((one) => [
            titleOf(one),
            one.rose,
            one.fell,
            one.slopes.length,
            medianChange(one),
          ]),
        }}
        tableCaption={`${m.slopesTitle}: ${heading}`}
        fileName={fileNameOf(view, 'rounds')}
      >
        <Slopes
          panels={panels}
          ends={{ from: m.slopesFrom, to: m.slopesTo }}
          reading={numbers.mean}
        />
      </Figure>
      <Made about={heading} steps={[{ rule: 'M11', title: m.madeChange, lines: readings }]} />
    </Section>
  );
}

/** From as many networks on as a median among peers wants. */
function medianChange({ slopes }: SlopesAmong): number | null {
  if (slopes.length < defaultSettings.peersForQuartiles) return null;
  return quantile(
    slopes.map(({ change }) => change.difference),
    0.5,
  );
}

function useHeading(view: View, among: readonly SlopesAmong[]): string {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const read = useReadText();
  const [most] = among.toSorted((a, b) => b.rose - a.rose);
  if (most === undefined || most.rose === 0) return m.slopesHeadingNone;
  return m.slopesHeading({
    dimension: read(dimensionText(view, most.id)),
    n: numbers.count(most.rose),
    count: most.slopes.length,
    of: numbers.count(most.slopes.length),
  });
}
