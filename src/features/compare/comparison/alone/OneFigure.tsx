import { Figure } from '../../../../charts/figure/Figure.tsx';
import { PeerStrip } from '../../../../charts/peer-strip/PeerStrip.tsx';
import type { PeerRow } from '../../../../charts/peer-strip/rows.ts';
import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import { fileNameOf, useNumbers, useSourceLine } from '../words.ts';

/** Where one network stands, without a word about others. */
export function OneFigure({ view, row }: { view: View; row: ComparedRow }) {
  const m = useMessages('comparison');
  const { scaleEnds } = useMessages('comparison-figures');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const organisations = row.summary.responseRate?.organisations;
  const lines = view.compared.dimensions.map(({ id }): PeerRow => {
    const mean = row.means.get(id);
    const own = mean?.kind === 'shown' ? mean.value : null;
    const why = mean?.kind === 'hidden' ? m.why[mean.because] : m.noFigure;
    return {
      id,
      own,
      label: read(dimensionText(view, id)),
      note: '',
      band: null,
      dots: [],
      reading: own === null ? why : numbers.mean(own),
    };
  });
  const heading = m.oneHeading({ name: view.nameOf(row.key) });
  return (
    <Figure
      heading={heading}
      subtitle={
        organisations === undefined
          ? m.oneAgreed
          : m.oneSubtitle({
              n: numbers.count(organisations.answered),
              of: numbers.count(organisations.invited),
            })
      }
      sentence={lines.map(({ label, reading }) => `${label}: ${reading}`).join('; ')}
      source={source(view)}
      table={{
        columns: [{ label: m.dimension }, { label: m.mean, decimals: 1 }],
        rows: lines.map(({ label, own }) => [label, own]),
      }}
      tableCaption={heading}
      fileName={fileNameOf(view, 'network')}
    >
      <PeerStrip rows={lines} ends={scaleEnds} />
    </Figure>
  );
}
