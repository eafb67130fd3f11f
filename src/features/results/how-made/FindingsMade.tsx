import { findingsOf } from '../../../domain/report/finding.ts';
import type { ItemResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { lineAbout } from '../../../ui/how-made/line-about.ts';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf, itemOf } from '../../../domain/questionnaire/find.ts';
import { agreedStatements, isConsensus, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { Steps } from './Steps.tsx';

/** Which dimension stands lowest, and where answers fall into two camps. */
export function FindingsMade({ view }: { view: View }) {
  const m = useMessages('made');
  const numbers = useNumbers();
  const read = useReadText();
  const { questionnaire, result } = view;
  const means = result.dimensions.flatMap((dimension) => {
    const { id, figures } = dimension;
    if (figures.kind === 'hidden') return [];
    const { n, of } = isConsensus(view)
      ? agreedStatements(dimension)
      : { n: dimension.n, of: result.asked };
    return [
      m.dimensionAt({
        dimension: read(dimensionOf(questionnaire, id).title),
        mean: numbers.precise(figures.value.mean),
        n: numbers.count(n),
        of: numbers.count(of),
      }),
    ];
  });
  const camps = useCamps(view);
  return (
    <Steps
      settings={view.round.settings}
      steps={[
        { rule: 'M5', title: m.resultLimiting, words: m.limitingWords, lines: means },
        camps.length === 0 ? null : { rule: 'M7', title: m.resultCamps, lines: camps },
      ]}
    />
  );
}

function useCamps({ questionnaire, result }: View): string[] {
  const m = useMessages('made');
  const numbers = useNumbers();
  const read = useReadText();
  const items = result.dimensions.flatMap((dimension) => dimension.items);
  return findingsOf(result).flatMap((finding) => {
    if (finding.kind !== 'split') return [];
    const counts = endsOf(items.find(({ id }) => id === finding.itemId));
    if (counts === null) return [];
    const said = m.campsFrom({
      low: numbers.count(counts.low),
      high: numbers.count(counts.high),
      n: numbers.count(finding.n),
    });
    return [lineAbout(read(itemOf(questionnaire, finding.itemId).text), said)];
  });
}

function endsOf(item: ItemResult | undefined): { low: number; high: number } | null {
  if (item?.figures.kind !== 'shown' || item.figures.value.distribution === null) return null;
  const [one, two, , four, five] = item.figures.value.distribution;
  return { low: one + two, high: four + five };
}
