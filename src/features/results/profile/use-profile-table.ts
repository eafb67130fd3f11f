import { withoutEmptyLast, type FigureTable } from '../../../charts/figure/figure-table.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';
import { useWhyNot } from '../words.ts';

/** The profile as a table: its shape alone, or also the stage and all that only a survey can say. */
export function useProfileTable(view: View, extent: 'shape' | 'all'): FigureTable {
  const m = useMessages('results');
  const read = useReadText();
  const whyNot = useWhyNot();
  const isSurvey = extent === 'all' && !isConsensus(view);
  const hasStage =
    extent === 'all' &&
    view.result.dimensions.some(
      ({ figures }) => figures.kind === 'shown' && figures.value.stage !== null,
    );
  const columns = [
    { label: m.dimension },
    { label: m.mean, decimals: 1 },
    ...(hasStage ? [{ label: m.stage, decimals: 0 }] : []),
    ...(isSurvey
      ? [
          { label: m.from, decimals: 1 },
          { label: m.to, decimals: 1 },
          { label: m.spread, decimals: 1 },
          { label: m.answered, decimals: 0 },
          { label: m.handedIn, decimals: 0 },
          { label: m.dontKnowShare, decimals: 0 },
        ]
      : []),
    { label: m.note },
  ];
  const rows = view.result.dimensions
    .filter((dimension) => dimension.scored)
    .map((dimension) => {
      const figures = dimension.figures.kind === 'shown' ? dimension.figures.value : null;
      const margin = figures?.interval.kind === 'interval' ? figures.interval : null;
      const share = dimension.dontKnowShare;
      return [
        read(dimensionOf(view.questionnaire, dimension.id).title),
        figures?.mean ?? null,
        ...(hasStage ? [figures?.stage ?? null] : []),
        ...(isSurvey
          ? [
              margin?.low ?? null,
              margin?.high ?? null,
              figures?.adMd ?? null,
              figures === null ? null : dimension.n,
              view.result.asked,
              share === null ? null : share * 100,
            ]
          : []),
        dimension.figures.kind === 'shown'
          ? null
          : whyNot(dimension.figures.because, { view, dontKnowShare: share }),
      ];
    });
  return withoutEmptyLast({ columns, rows });
}
