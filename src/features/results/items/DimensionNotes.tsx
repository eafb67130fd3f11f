import type { DimensionResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers, useWhyNot } from '../words.ts';
import styles from './DimensionDetails.module.css';

/** What has to be said about a dimension besides its numbers. */
export function DimensionNotes({ view, dimension }: { view: View; dimension: DimensionResult }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const whyNot = useWhyNot();
  const { figures, dontKnowShare } = dimension;
  if (figures.kind === 'hidden') {
    // A dimension without a mean by its nature explains itself.
    if (figures.because === 'notScored') return null;
    return <p>{whyNot(figures.because, { view, dontKnowShare })}</p>;
  }
  const { stage, heldBackBy, alternatives } = figures.value;
  return (
    <div className={styles.notes}>
      {stage !== null && heldBackBy.length > 0 && (
        <div>
          <p>{m.heldBackBy({ stage: numbers.count(stage + 1) })}</p>
          <ul>
            {heldBackBy.map((id) => (
              <li key={id}>
                <QuestionText text={itemOf(view.questionnaire, id).text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {dontKnowShare !== null && dontKnowShare > 0 && (
        <p>{m.shareDontKnow({ percent: numbers.percent(dontKnowShare) })}</p>
      )}
      {alternatives?.changesLevel === true && (
        <p>
          {m.weightingMatters({
            organisations: numbers.count(alternatives.organisations),
            persons: numbers.count(alternatives.persons),
            squareRoot: numbers.count(alternatives.squareRoot),
          })}
        </p>
      )}
    </div>
  );
}
