import { LevelSwatch } from '../../../charts/distribution/LevelSwatch.tsx';
import { levels } from '../../../domain/questionnaire/level.ts';
import type { DimensionResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { NoLevelChip } from '../../../ui/LevelChip.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { isConsensus, paletteOf, type View } from '../view.ts';
import styles from './ItemsFigure.module.css';

/** What the five columns are called; items with words of their own need no legend. */
export function LevelLegend({ view, dimension }: { view: View; dimension: DimensionResult }) {
  const m = useMessages('results');
  const hasLevels = dimension.items.some(({ kind }) => kind === 'level');
  if (!hasLevels || isConsensus(view)) return null;
  // Positions have no names beyond their digits, which stand under the columns.
  if (view.result.purpose === 'context') return null;
  const palette = paletteOf(view.questionnaire, { kind: 'level' });
  return (
    <p className={styles.legend}>
      {levels.map((level) => (
        <LevelSwatch key={level} level={level} palette={palette}>
          <QuestionText text={view.questionnaire.levelNames[level - 1] ?? {}} />
        </LevelSwatch>
      ))}
      <NoLevelChip>{m.noLevel}</NoLevelChip>
    </p>
  );
}
