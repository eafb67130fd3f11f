import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import { withoutLevel } from '../../../charts/distribution/rows.ts';
import type { AnswerCounts, Distribution } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import type { View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** The columns of one statement as a sentence: '1 Absent: 3, 2 Informal: 5, …'. */
export function useColumnsSentence(view: View) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  return (item: Item, distribution: Distribution, counts: AnswerCounts): string => {
    const poles = item.kind === 'bipolar' ? item.poles : null;
    const names = poles
      ? [read(poles.low), '', read(poles.middle), '', read(poles.high)]
      : view.questionnaire.levelNames.map(read);
    const parts = levels.map((level) =>
      m.columnSentence({
        level: numbers.count(level),
        name: names[level - 1] ?? '',
        count: numbers.count(distribution[level - 1] ?? 0),
      }),
    );
    return m.columnsSentence({
      counts: parts.join(', '),
      apart: numbers.count(withoutLevel(counts)),
    });
  };
}
