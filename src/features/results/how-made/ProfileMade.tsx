import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';
import { useWhyNot } from '../words.ts';
import { Steps } from './Steps.tsx';
import { useMeanWords } from './use-mean-words.ts';
import { useMadeLines } from './use-made-lines.ts';

/** The means of all dimensions and their margins, or why one is not there. */
export function ProfileMade({ view }: { view: View }) {
  const m = useMessages('made');
  const read = useReadText();
  const whyNot = useWhyNot();
  const lines = useMadeLines(view);
  const words = useMeanWords(view);
  const scored = view.result.dimensions.filter((dimension) => dimension.scored);
  const of = (about: 'mean' | 'interval') =>
    scored.map((dimension) => {
      const { id, figures, dontKnowShare } = dimension;
      const said =
        figures.kind === 'shown'
          ? lines[about](dimension, figures.value)
          : whyNot(figures.because, { view, dontKnowShare });
      return `${read(dimensionOf(view.questionnaire, id).title)}: ${said}`;
    });
  if (isConsensus(view)) {
    return (
      <Steps
        settings={view.round.settings}
        steps={[{ rule: 'M14', title: m.resultMean, lines: of('mean') }]}
      />
    );
  }
  return (
    <Steps
      settings={view.round.settings}
      steps={[
        { rule: 'M3', title: m.personsValues, lines: [] },
        { rule: 'M1', title: m.resultMean, ...words, lines: of('mean') },
        { rule: 'M10', title: m.resultInterval, lines: of('interval') },
      ]}
    />
  );
}
