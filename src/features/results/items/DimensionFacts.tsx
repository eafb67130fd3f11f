import type { DimensionResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { LevelChip, NoLevelChip } from '../../../ui/LevelChip.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { agreedStatements, isConsensus, type View } from '../view.ts';
import { useNumbers, useReading } from '../words.ts';
import styles from './DimensionDetails.module.css';

/** Where a dimension stands, on one line: stage, mean with its n, and how far answers lie apart. */
export function DimensionFacts({ view, dimension }: { view: View; dimension: DimensionResult }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const reading = useReading();
  if (!dimension.scored) return null;
  if (dimension.figures.kind === 'hidden') {
    return (
      <span className={styles.facts}>
        <NoLevelChip>{reading(dimension)}</NoLevelChip>
      </span>
    );
  }
  const { mean, stage, adMd } = dimension.figures.value;
  const { n, of } = isConsensus(view)
    ? agreedStatements(dimension)
    : { n: dimension.n, of: view.result.asked };
  const based = { n: numbers.count(n), of: numbers.count(of) };
  return (
    <span className={styles.facts}>
      {stage !== null && (
        <span className={styles.stage}>
          <LevelChip level={stage}>
            <QuestionText text={view.questionnaire.levelNames[stage - 1] ?? {}} />
          </LevelChip>
        </span>
      )}
      <span className={styles.mean}>
        {isConsensus(view)
          ? m.dimensionFactsConsensus({ mean: numbers.mean(mean), ...based })
          : m.dimensionFacts({ mean: numbers.mean(mean), ...based })}
      </span>
      {adMd !== null && <span>{m.factSpread({ points: numbers.mean(adMd) })}</span>}
    </span>
  );
}
