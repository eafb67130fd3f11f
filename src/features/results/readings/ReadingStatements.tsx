import { isKnownEnough } from '../../../domain/report/read-figures.ts';
import { useRef } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import type { ItemId } from '../../../domain/kernel/ids.ts';
import type { SecondReading } from '../../../domain/report/second-reading.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import styles from './Readings.module.css';

interface ReadingStatementsProps {
  view: View;
  readings: readonly SecondReading[];
}

/** What each reading is made of, folded: its statements, with those figures that may be shown. */
export function ReadingStatements({ view, readings }: ReadingStatementsProps) {
  const m = useMessages('signals');
  const facts = useFacts(view);
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details);
  return (
    <details ref={details}>
      <summary>{m.readingStatements}</summary>
      <dl className={styles.statements}>
        {readings.map(({ reading }) => (
          <div key={reading.key}>
            <dt>
              <QuestionText text={reading.title} />
            </dt>
            {reading.items.map((id) => (
              <dd key={id}>
                <QuestionText text={itemOf(view.questionnaire, id).text} />
                <span className={styles.facts}>{facts(id)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A statement's mean with its n; empty where it may not be shown. */
function useFacts({ result, round }: View): (id: ItemId) => string {
  const m = useMessages('results');
  const numbers = useNumbers();
  const items = result.dimensions.flatMap((dimension) => dimension.items);
  return (id) => {
    const item = items.find((one) => one.id === id);
    if (item?.figures.kind !== 'shown' || !isKnownEnough(item, round.settings)) return '';
    const { favourableMean, favourableMedian } = item.figures.value;
    const level =
      favourableMean === null
        ? m.factMedian({ median: numbers.median(favourableMedian) })
        : m.factMean({ mean: numbers.mean(favourableMean) });
    const { n, asked } = item.counts;
    return `${level}, ${m.factN({ n: numbers.count(n), of: numbers.count(asked) })}`;
  };
}
