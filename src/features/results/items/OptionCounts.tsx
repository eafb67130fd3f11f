import type { CategoryItem } from '../../../domain/questionnaire/questionnaire.ts';
import type { ItemResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { NoLevelChip } from '../../../ui/LevelChip.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useWhyNot } from '../words.ts';
import { NonAnswers } from './ItemFacts.tsx';
import styles from './ItemsFigure.module.css';

interface OptionCountsProps {
  view: View;
  item: CategoryItem;
  result: ItemResult;
}

/** Named conditions without an order: how many chose each. */
export function OptionCounts({ view, item, result }: OptionCountsProps) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const whyNot = useWhyNot();
  const { options, counts, dontKnowShare } = result;
  if (options === null) return null;
  if (options.kind === 'hidden') {
    return (
      <p className={styles.muted}>
        <NoLevelChip>{whyNot(options.because, { view, dontKnowShare })}</NoLevelChip>
      </p>
    );
  }
  const chosen = options.value;
  if (isConsensus(view)) {
    const agreed = item.options.find(({ key }) => (chosen[key] ?? 0) > 0);
    return agreed === undefined ? null : (
      <p>
        <QuestionText text={agreed.label} />
      </p>
    );
  }
  return (
    <div className={styles.options}>
      {item.options.map(({ key, label }) => {
        const count = chosen[key] ?? 0;
        return (
          <div key={key} className={styles.option}>
            <QuestionText text={label} />
            <span>{numbers.count(count)}</span>
            <span className={styles.track}>
              <span
                className={styles.fill}
                style={{ inlineSize: `${(count / counts.n) * 100}%` }}
              />
            </span>
          </div>
        );
      })}
      <p className={styles.muted}>
        {m.factChose({ n: numbers.count(counts.n), of: numbers.count(counts.asked) })}
      </p>
      <NonAnswers counts={counts} />
    </div>
  );
}
