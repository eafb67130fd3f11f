import { Figure } from '../../../../charts/figure/Figure.tsx';
import { PeerLegend, PeerStrip } from '../../../../charts/peer-strip/PeerStrip.tsx';
import {
  middleHalf,
  peersAmong,
  type DimensionAmong,
} from '../../../../domain/comparison/peers-among.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import { fileNameOf, useNumbers, useSourceLine } from '../words.ts';
import { Made } from './Made.tsx';
import { usePeerReading } from './use-peer-reading.ts';
import { usePeersTable } from './use-peers-table.ts';

/** Where the others stand in each dimension, and the own place among them. */
export function PeersFigure({ view }: { view: View }) {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const reading = usePeerReading();
  const { rows, compared, collection } = view;
  const among = peersAmong(rows, compared.dimensions, collection.own);
  const titleOf = ({ id }: DimensionAmong) => read(dimensionText(view, id));
  const heading = useHeading(view, among);
  const strip = among.map((one) => ({
    id: one.id,
    label: titleOf(one),
    note: m.peersNote({
      n: numbers.count(one.peers.n),
      count: one.peers.n + one.without,
      of: numbers.count(one.peers.n + one.without),
    }),
    band: one.peers.kind === 'quartiles' ? one.peers : null,
    dots: one.peers.kind === 'dots' ? one.peers.values : [],
    own: one.own?.kind === 'shown' ? one.own.value : null,
    reading: reading(one),
  }));
  const has = (isThere: (row: (typeof strip)[number]) => boolean) => strip.some(isThere);
  const most = Math.max(0, ...among.map(({ peers, without }) => peers.n + without));
  return (
    <Section title={m.peersTitle}>
      <Figure
        heading={heading}
        subtitle={m.peersSubtitle({ count: most, n: numbers.count(most) })}
        sentence={strip.map((row) => `${row.label}: ${row.reading} (${row.note})`).join('; ')}
        legend={
          <PeerLegend
            {...(has(({ own }) => own !== null) ? { own: m.legendOwn } : {})}
            {...(has(({ band }) => band !== null) ? { band: m.legendBand } : {})}
            {...(has(({ dots }) => dots.length > 0) ? { dots: m.legendDots } : {})}
          />
        }
        source={source(view)}
        table={usePeersTable(view, among)}
        tableCaption={`${m.peersTitle}: ${heading}`}
        fileName={fileNameOf(view, 'peers')}
      >
        <PeerStrip rows={strip} ends={m.scaleEnds} />
      </Figure>
      <Made
        about={heading}
        steps={[
          {
            rule: 'M17',
            title: m.madePeers,
            lines: strip.map((row) => `${row.label}: ${row.reading}`),
          },
          ...(compared.dimensions.some(({ isWhole }) => !isWhole)
            ? [{ rule: 'M1' as const, title: m.madeShared, words: m.madeSharedWords, lines: [] }]
            : []),
        ]}
      />
    </Section>
  );
}

/** In which dimension the middle half reaches farthest. */
function useHeading(view: View, among: readonly DimensionAmong[]): string {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const read = useReadText();
  const [widest] = among
    .filter(({ peers }) => peers.kind === 'quartiles')
    .toSorted((a, b) => (middleHalf(b) ?? 0) - (middleHalf(a) ?? 0));
  if (widest === undefined || widest.peers.kind !== 'quartiles') return m.peersHeadingFew;
  return m.peersHeading({
    dimension: read(dimensionText(view, widest.id)),
    lower: numbers.mean(widest.peers.lower),
    upper: numbers.mean(widest.peers.upper),
  });
}
