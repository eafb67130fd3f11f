import { Figure } from '../../../../charts/figure/Figure.tsx';
import { MarkStrip } from '../../../../charts/mark-strip/MarkStrip.tsx';
import type { MarkRow } from '../../../../charts/mark-strip/rows.ts';
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
  const lines = view.compared.dimensions.map(({ id }): MarkRow & { value: number | null } => {
    const mean = row.means.get(id);
    const value = mean?.kind === 'shown' ? mean.value : null;
    return {
      id,
      value,
      label: read(dimensionText(view, id)),
      note: '',
      marks: value === null ? [] : [{ key: 'mean', value, shape: 'filled' }],
      reading:
        value !== null
          ? numbers.mean(value)
          : mean?.kind === 'hidden'
            ? m.why[mean.because]
            : m.noFigure,
      remark: '',
      direction: null,
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
        rows: lines.map(({ label, value }) => [label, value]),
      }}
      tableCaption={heading}
      fileName={fileNameOf(view, 'network')}
    >
      <MarkStrip rows={lines} ends={scaleEnds} />
    </Figure>
  );
}
