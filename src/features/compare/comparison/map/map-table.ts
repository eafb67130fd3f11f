import type { FigureTable } from '../../../../charts/figure/figure-table.ts';
import { createCountryTeller } from '../../../../domain/comparison/country-groups.ts';
import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';

/** The heat map as a table for a file: means in full, remarks in words. */
export function useMapTable(view: View): () => FigureTable {
  const m = useMessages('comparison');
  const format = useFormat();
  const read = useReadText();
  const { compared, rows, nameOf, collection } = view;
  const remarks = ({ key, isProvisional, means }: ComparedRow) => [
    ...(key === collection.own ? [m.ownPlace] : []),
    ...(isProvisional ? [m.isProvisional] : []),
    ...compared.dimensions.flatMap(({ id }) => {
      const mean = means.get(id);
      return mean?.kind === 'hidden'
        ? [`${read(dimensionText(view, id))}: ${m.why[mean.because]}`]
        : [];
    }),
  ];
  const tellCountry = createCountryTeller(
    collection.naming,
    compared.rows.map(({ summary }) => summary.network.country),
  );
  return () => ({
    columns: [
      { label: m.network },
      { label: m.country },
      { label: m.closedOn },
      ...compared.dimensions.map(({ id }) => ({
        label: read(dimensionText(view, id)),
        decimals: 1,
      })),
      { label: m.answered, decimals: 0 },
      { label: m.invited, decimals: 0 },
      { label: m.remark },
    ],
    rows: rows.map((row) => {
      const { network, round, responseRate } = row.summary;
      const country = tellCountry(network.country);
      return [
        nameOf(row.key),
        country === null ? m.otherCountry : format.country(country),
        round.closedOn,
        ...compared.dimensions.map(({ id }) => {
          const mean = row.means.get(id);
          return mean?.kind === 'shown' ? mean.value : null;
        }),
        responseRate?.organisations.answered ?? null,
        responseRate?.organisations.invited ?? null,
        remarks(row).join('; '),
      ];
    }),
  });
}
