import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import type { View } from '../view.ts';
import styles from './ItemsFigure.module.css';

interface LevelTextProps {
  view: View;
  item: Item;
  median: number;
}

/** What the median says in words; between two levels it says nothing of its own. */
export function LevelText({ view, item, median }: LevelTextProps) {
  if (item.kind !== 'level' || !Number.isInteger(median)) return null;
  const text = item.levels?.[median - 1] ?? view.questionnaire.levelNames[median - 1];
  if (text === undefined) return null;
  return (
    <p className={styles.muted}>
      {median}: <QuestionText text={text} />
    </p>
  );
}
