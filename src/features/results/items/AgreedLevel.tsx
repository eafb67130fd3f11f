import { levels, type Item } from '../../../domain/questionnaire/questionnaire.ts';
import type { ItemFigures } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { LevelChip } from '../../../ui/LevelChip.tsx';
import { QuestionText } from '../QuestionText.tsx';
import type { View } from '../view.ts';
import styles from './ItemsFigure.module.css';

interface AgreedLevelProps {
  view: View;
  item: Exclude<Item, { kind: 'category' }>;
  figures: ItemFigures;
}

/** Consensus mode: the one level that the meeting agreed on, and whether somebody saw it differently. */
export function AgreedLevel({ view, item, figures }: AgreedLevelProps) {
  const m = useMessages('results');
  const level = levels.find((one) => one === figures.median);
  if (level === undefined) return null;
  const text =
    item.kind === 'bipolar'
      ? { 1: item.poles.low, 2: undefined, 3: item.poles.middle, 4: undefined, 5: item.poles.high }[
          level
        ]
      : (item.levels?.[level - 1] ?? view.questionnaire.levelNames[level - 1]);
  return (
    <div className={styles.words}>
      <LevelChip level={level}>{text !== undefined && <QuestionText text={text} />}</LevelChip>
      {figures.hasMinorityView && <p className={styles.minority}>{m.minorityView}</p>}
    </div>
  );
}
