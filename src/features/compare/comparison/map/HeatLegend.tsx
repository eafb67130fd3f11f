import { memo } from 'react';
import { levels } from '../../../../domain/questionnaire/level.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { LevelChip, NoLevelChip } from '../../../../ui/LevelChip.tsx';
import { QuestionText } from '../../../../ui/QuestionText.tsx';
import type { View } from '../view.ts';
import styles from './HeatMap.module.css';

/** What the fields stand for; only what is there. */
export const HeatLegend = memo(function HeatLegend({
  rows,
  questionnaire,
}: Pick<View, 'rows' | 'questionnaire'>) {
  const m = useMessages('comparison');
  const hasProvisional = rows.some(({ isProvisional }) => isProvisional);
  const hasHidden = rows.some(({ means }) =>
    [...means.values()].some(({ kind }) => kind === 'hidden'),
  );
  return (
    <p className={styles.legend}>
      <span>{m.legendLevels}</span>
      {levels.map((level) => (
        <LevelChip key={level} level={level}>
          <QuestionText text={questionnaire?.levelNames[level - 1] ?? {}} />
        </LevelChip>
      ))}
      {hasProvisional && (
        <span className={styles.entry}>
          <span className={classNames(styles.sample, styles.level3, styles.provisional)} />
          {m.legendProvisional}
        </span>
      )}
      {hasHidden && <NoLevelChip>{m.legendHidden}</NoLevelChip>}
    </p>
  );
});
