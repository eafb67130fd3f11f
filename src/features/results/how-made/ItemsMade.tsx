import { isKnownEnough } from '../../../domain/report/read-figures.ts';
import type { DimensionResult, ItemResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { lineAbout } from '../../../ui/how-made/line-about.ts';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { Steps } from './Steps.tsx';

/** Median and distance of each statement of a dimension; of a hidden one nothing but that it is. */
export function ItemsMade({ view, dimension }: { view: View; dimension: DimensionResult }) {
  const m = useMessages('made');
  const read = useReadText();
  const from = useItemLine(view);
  const k = useNumbers().count(view.round.k);
  const lines = dimension.items.map((item) =>
    lineAbout(read(itemOf(view.questionnaire, item.id).text), from(item)),
  );
  if (isConsensus(view)) {
    return (
      <Steps
        settings={view.round.settings}
        steps={[{ rule: 'M14', title: m.resultMedian, lines }]}
      />
    );
  }
  const hasLevels = dimension.items.some(({ kind }) => kind !== 'category');
  return (
    <Steps
      settings={view.round.settings}
      steps={[
        { rule: hasLevels ? 'M4' : 'M2', title: m.resultMedian, lines },
        hasLevels ? { rule: 'M6', title: m.resultSpread, lines: [] } : null,
        { rule: 'M13', title: m.resultThreshold, lines: [m.thresholdIs({ k })] },
      ]}
    />
  );
}

function useItemLine(view: View): (item: ItemResult) => string {
  const m = useMessages('made');
  const numbers = useNumbers();
  return (item) => {
    const { figures, options, counts, dontKnowShare } = item;
    const people = { n: numbers.count(counts.n), of: numbers.count(counts.asked) };
    if (options?.kind === 'shown') return m.chosen(people);
    if (figures.kind === 'hidden') return m.itemHidden;
    const { median, distribution, adMd } = figures.value;
    const level = numbers.median(median);
    if (isConsensus(view)) return m.itemAgreed({ level });
    if (!isKnownEnough(item, view.round.settings)) {
      return m.itemNotKnown({ percent: numbers.percent(dontKnowShare ?? 0), ...people });
    }
    if (distribution === null || adMd === null)
      return m.itemLevelOnly({ median: level, ...people });
    const spread = distribution.map(numbers.count).join(' · ');
    const distance = m.itemDistance({ points: numbers.precise(adMd) });
    return `${m.itemFrom({ counts: spread, median: level, ...people })}; ${distance}`;
  };
}
