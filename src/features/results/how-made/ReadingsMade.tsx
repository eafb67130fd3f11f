import type { SecondReading } from '../../../domain/report/second-reading.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { lineAbout } from '../../../ui/how-made/line-about.ts';
import { useReadText } from '../../../ui/QuestionText.tsx';
import type { View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { InMethod } from './InMethod.tsx';
import { Steps } from './Steps.tsx';

interface ReadingsMadeProps {
  view: View;
  readings: readonly SecondReading[];
}

/** Each reading from the means of its statements; of a hidden one nothing but that it is. */
export function ReadingsMade({ view, readings }: ReadingsMadeProps) {
  const m = useMessages('made');
  const numbers = useNumbers();
  const read = useReadText();
  const items = view.result.dimensions.flatMap((dimension) => dimension.items);
  const lines = readings.map(({ reading, figures }) => {
    const title = read(reading.title);
    if (figures.kind === 'hidden') return lineAbout(title, m.itemHidden);
    const means = items.flatMap((item) =>
      reading.items.includes(item.id) && item.figures.kind === 'shown'
        ? [item.figures.value.favourableMean ?? item.figures.value.favourableMedian]
        : [],
    );
    const { mean, n, asked } = figures.value;
    const said = m.readingFrom({
      means: means.map(numbers.precise).join(' · '),
      mean: numbers.precise(mean),
      n: [...new Set([n.least, n.most])].map(numbers.count).join('–'),
      of: numbers.count(asked),
    });
    return lineAbout(title, said);
  });
  return (
    <>
      <Steps
        settings={view.round.settings}
        steps={[{ rule: 'M4', title: m.resultMean, words: m.readingWords, lines }]}
      />
      <InMethod part="readings" />
    </>
  );
}
