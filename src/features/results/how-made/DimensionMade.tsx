import type {
  DimensionFigures,
  DimensionResult,
  ItemFigures,
} from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { MadeStep } from '../../../ui/how-made/MadeSteps.tsx';
import { isConsensus, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { Steps } from './Steps.tsx';
import { useMeanWords } from './use-mean-words.ts';
import { useMadeLines } from './use-made-lines.ts';
import { WhyHidden } from './WhyHidden.tsx';

interface DimensionMadeProps {
  view: View;
  dimension: DimensionResult;
}

/** A dimension's mean, stage, agreement and margin, one after the other. */
export function DimensionMade({ view, dimension }: DimensionMadeProps) {
  if (dimension.figures.kind === 'hidden') {
    return <WhyHidden view={view} dimension={dimension} because={dimension.figures.because} />;
  }
  return <ShownMade view={view} dimension={dimension} figures={dimension.figures.value} />;
}

function ShownMade({
  view,
  dimension,
  figures,
}: DimensionMadeProps & { figures: DimensionFigures }) {
  const m = useMessages('made');
  const numbers = useNumbers();
  const lines = useMadeLines(view);
  const { dontKnowShare } = dimension;
  const stage = useStageStep(dimension, figures);
  const spread = useSpreadStep(dimension, figures);
  const words = useMeanWords(view);
  const mean = { title: m.resultMean, lines: [lines.mean(dimension, figures)] };
  if (isConsensus(view))
    return <Steps settings={view.round.settings} steps={[{ rule: 'M14', ...mean }, stage]} />;
  return (
    <Steps
      settings={view.round.settings}
      steps={[
        { rule: 'M3', title: m.personsValues, lines: [] },
        { rule: 'M1', ...mean, ...words, lines: [...mean.lines, ...otherWeights()] },
        stage,
        spread,
        { rule: 'M10', title: m.resultInterval, lines: [lines.interval(dimension, figures)] },
        dontKnowShare === null
          ? null
          : {
              rule: 'M2',
              title: m.resultShare,
              lines: [m.shareFrom({ percent: numbers.percent(dontKnowShare) })],
            },
      ]}
    />
  );

  function otherWeights(): string[] {
    if (figures.alternatives === null) return [];
    const { organisations, persons, squareRoot } = figures.alternatives;
    return [
      m.nearestLevels({
        organisations: numbers.count(organisations),
        persons: numbers.count(persons),
        squareRoot: numbers.count(squareRoot),
      }),
    ];
  }
}

function useStageStep(dimension: DimensionResult, { stage }: DimensionFigures): MadeStep | null {
  const m = useMessages('made');
  const numbers = useNumbers();
  const hidden = useHiddenLine(dimension);
  if (stage === null) return null;
  const medians = shownItems(dimension).map((one) => numbers.median(one.favourableMedian));
  const line = m.mediansOf({ medians: medians.join(' · '), stage: numbers.count(stage) });
  return { rule: 'M5', title: m.resultStage, lines: [line, ...hidden] };
}

function useSpreadStep(dimension: DimensionResult, { adMd }: DimensionFigures): MadeStep | null {
  const m = useMessages('made');
  const numbers = useNumbers();
  if (adMd === null) return null;
  const distances = shownItems(dimension).flatMap((one) => one.adMd ?? []);
  const points = numbers.precise(adMd);
  const line =
    distances.length === 0
      ? m.spreadOnly({ points })
      : m.distancesOf({ distances: distances.map(numbers.precise).join(' · '), mean: points });
  const without = dimension.items.length - distances.length;
  const of = numbers.count(dimension.items.length);
  const rest = without === 0 ? [] : [m.withoutSpread({ n: numbers.count(without), of })];
  return { rule: 'M6', title: m.resultSpread, lines: [line, ...rest] };
}

function useHiddenLine({ items }: DimensionResult): string[] {
  const m = useMessages('made');
  const numbers = useNumbers();
  const hidden = items.filter(({ figures }) => figures.kind === 'hidden').length;
  if (hidden === 0) return [];
  return [m.hiddenItems({ n: numbers.count(hidden), of: numbers.count(items.length) })];
}

function shownItems({ items }: DimensionResult): ItemFigures[] {
  return items.flatMap(({ figures }) => (figures.kind === 'shown' ? [figures.value] : []));
}
