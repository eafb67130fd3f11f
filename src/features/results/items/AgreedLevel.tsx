import { LevelSwatch } from '../../../charts/distribution/LevelSwatch.tsx';
import type { BipolarItem, Item } from '../../../domain/questionnaire/questionnaire.ts';
import { levels, type Level } from '../../../domain/questionnaire/level.ts';
import type { ItemFigures } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { paletteOf, type View } from '../view.ts';
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
  return (
    <div className={styles.words}>
      <LevelSwatch level={level} palette={paletteOf(view.questionnaire, item)}>
        {item.kind === 'bipolar' ? (
          <Position item={item} level={level} />
        ) : (
          <QuestionText
            text={item.levels?.[level - 1] ?? view.questionnaire.levelNames[level - 1] ?? {}}
          />
        )}
      </LevelSwatch>
      {figures.hasMinorityView && <p className={styles.minority}>{m.minorityView}</p>}
    </div>
  );
}

/** Only the poles and the middle have words of their own; the steps between lie between them. */
function Position({ item: { poles }, level }: { item: BipolarItem; level: Level }) {
  const m = useMessages('results');
  const read = useReadText();
  switch (level) {
    case 1:
      return <QuestionText text={poles.low} />;
    case 2:
      return m.between({ one: read(poles.low), other: read(poles.middle) });
    case 3:
      return <QuestionText text={poles.middle} />;
    case 4:
      return m.between({ one: read(poles.middle), other: read(poles.high) });
    case 5:
      return <QuestionText text={poles.high} />;
  }
}
