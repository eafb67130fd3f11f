import {
  withoutEmptyLast,
  type FigureCell,
  type FigureTable,
} from '../../../charts/figure/figure-table.ts';
import { fieldOfDimension, fieldOfItem, type Field } from '../../../domain/report/field.ts';
import { isKnownEnough } from '../../../domain/report/read-figures.ts';
import type { DimensionResult, ItemResult, WhyNot } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { useField } from '../first/use-field.ts';
import { dimensionOf, itemOf } from '../../../domain/questionnaire/find.ts';
import { targetOf, type View } from '../view.ts';
import { useWhyNot } from '../words.ts';

/** Every dimension with its statements under it, each with its field; what is hidden says why. */
export function useFieldsTable(view: View): FigureTable {
  const m = useMessages('figures');
  const results = useMessages('results');
  const read = useReadText();
  const words = useField(view);
  const why = useWhyNot();
  const { settings } = view.round;
  const target = targetOf(view);
  const named = (field: Field | null) => (field === null ? null : words(field).name);
  const whyNot = (because: WhyNot, dontKnowShare: number | null) =>
    why(because, { view, dontKnowShare });

  const ofDimension = (dimension: DimensionResult): FigureCell[] => {
    const { id, figures, dontKnowShare, n } = dimension;
    const isShown = figures.kind === 'shown';
    return [
      read(dimensionOf(view.questionnaire, id).title),
      results.dimension,
      isShown ? figures.value.mean : null,
      isShown ? figures.value.adMd : null,
      isShown ? n : null,
      view.result.asked,
      named(fieldOfDimension(dimension, target, settings)),
      isShown ? null : whyNot(figures.because, dontKnowShare),
    ];
  };
  const ofItem = (item: ItemResult): FigureCell[] => {
    const { id, figures, dontKnowShare, counts } = item;
    const isShown = figures.kind === 'shown';
    const isKnown = isKnownEnough(item, settings);
    return [
      read(itemOf(view.questionnaire, id).text),
      results.statement,
      isShown && isKnown ? figures.value.favourableMedian : null,
      isShown ? figures.value.adMd : null,
      isShown ? counts.n : null,
      counts.asked,
      named(fieldOfItem(item, target, settings)),
      isShown ? null : whyNot(figures.because, dontKnowShare),
    ];
  };
  return withoutEmptyLast({
    columns: [
      { label: `${results.dimension} / ${results.statement}` },
      { label: m.kind },
      { label: m.centre, decimals: 1 },
      { label: results.spread, decimals: 1 },
      { label: results.answered, decimals: 0 },
      { label: results.handedIn, decimals: 0 },
      { label: m.field },
      { label: results.note },
    ],
    rows: view.result.dimensions
      .filter(({ scored }) => scored)
      .flatMap((dimension) => [ofDimension(dimension), ...dimension.items.map(ofItem)]),
  });
}
