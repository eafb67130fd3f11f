import { isKnownEnough } from '../../../domain/report/read-figures.ts';
import {
  withoutEmptyLast,
  type FigureCell,
  type FigureTable,
} from '../../../charts/figure/figure-table.ts';
import type { MethodSettings } from '../../../domain/network/method-settings.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import type { DimensionResult, ItemResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, isCountedReversed, type View } from '../view.ts';
import { useNumbers, useWhyNot } from '../words.ts';

/** The statements of a dimension as a table; what is hidden says why and shows no count. */
export function useItemsTable(view: View, dimension: DimensionResult): FigureTable {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const note = useNote(view);
  const statement = (item: ItemResult) => read(itemOf(view.questionnaire, item.id).text);
  if (isConsensus(view)) {
    return withoutEmptyLast({
      columns: [{ label: m.statement }, { label: m.agreedLevel, decimals: 0 }, { label: m.note }],
      rows: dimension.items.map((item) => [
        statement(item),
        item.figures.kind === 'shown' ? item.figures.value.median : null,
        note(item),
      ]),
    });
  }
  return withoutEmptyLast({
    columns: [
      { label: m.statement },
      { label: m.median, decimals: 1 },
      { label: m.mean, decimals: 1 },
      { label: m.spread, decimals: 1 },
      { label: m.answered, decimals: 0 },
      { label: m.handedIn, decimals: 0 },
      ...levels.map((level) => ({
        label: m.levelColumn({ level: numbers.count(level) }),
        decimals: 0,
      })),
      { label: m.dontKnow, decimals: 0 },
      { label: m.notApplicable, decimals: 0 },
      { label: m.preferNotToSay, decimals: 0 },
      { label: m.unanswered, decimals: 0 },
      { label: m.note },
    ],
    rows: dimension.items.map((item) => [
      statement(item),
      ...cellsOf(item, view.round.settings),
      note(item),
    ]),
  });
}

/** Every number of an item, in the order of the columns; nothing at all where it is hidden. */
function cellsOf(item: ItemResult, settings: MethodSettings): FigureCell[] {
  const { figures, options, counts } = item;
  const isKnown = isKnownEnough(item, settings);
  const shown = figures.kind === 'shown' ? figures.value : null;
  const isHidden = shown === null && options?.kind !== 'shown';
  const { n, asked, dontKnow, notApplicable, preferNotToSay, unanswered } = counts;
  const people: FigureCell[] = [dontKnow, notApplicable, preferNotToSay, unanswered];
  return [
    isKnown ? (shown?.median ?? null) : null,
    isKnown ? (shown?.mean ?? null) : null,
    shown?.adMd ?? null,
    isHidden ? null : n,
    asked,
    ...levels.map((level) => shown?.distribution?.[level - 1] ?? null),
    ...(isHidden ? people.map(() => null) : people),
  ];
}

/** What a table has to say in words: why a figure is missing, what was chosen, who saw it differently. */
function useNote(view: View): (item: ItemResult) => string | null {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const whyNot = useWhyNot();
  return (result) => {
    const { figures, options, dontKnowShare } = result;
    const item = itemOf(view.questionnaire, result.id);
    if (item.kind === 'category' && options?.kind === 'shown') {
      return item.options
        .filter(({ key }) => (options.value[key] ?? 0) > 0)
        .map(({ key, label }) => `${read(label)}: ${numbers.count(options.value[key] ?? 0)}`)
        .join('; ');
    }
    if (figures.kind === 'hidden') {
      const because = options?.kind === 'hidden' ? options.because : figures.because;
      return whyNot(because, { view, dontKnowShare });
    }
    if (!isKnownEnough(result, view.round.settings))
      return whyNot('notKnownEnough', { view, dontKnowShare });
    if (figures.value.hasMinorityView) return m.minorityView;
    return isCountedReversed(view.questionnaire, item) ? m.reversed : null;
  };
}
