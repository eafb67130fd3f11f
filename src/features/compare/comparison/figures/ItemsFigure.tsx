import { LevelColumns } from '../../../../charts/distribution/LevelColumns.tsx';
import { tallestOf } from '../../../../charts/distribution/rows.ts';
import { Figure } from '../../../../charts/figure/Figure.tsx';
import type { ItemAmong } from '../../../../domain/comparison/items-among.ts';
import type { DimensionId } from '../../../../domain/kernel/ids.ts';
import { levels } from '../../../../domain/questionnaire/level.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, itemText, type View } from '../view.ts';
import { fileNameOf, useNumbers, useSourceLine } from '../words.ts';
import styles from './ItemsFigure.module.css';

interface ItemsFigureProps {
  view: View;
  dimensionId: DimensionId;
  items: readonly ItemAmong[];
}

/** For each statement, how many networks stand at each level. */
export function ItemsFigure({ view, dimensionId, items }: ItemsFigureProps) {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const heading = m.itemsHeading({ dimension: read(dimensionText(view, dimensionId)) });
  const tallest = tallestOf(items.map(({ atLevel }) => atLevel));
  const statementOf = ({ id }: ItemAmong) => read(itemText(view, id));
  const readingOf = (item: ItemAmong) =>
    m.itemsReading({
      statement: statementOf(item),
      levels: levels
        .map((level) =>
          m.itemsLevel({
            level: numbers.count(level),
            n: numbers.count(item.atLevel[level - 1] ?? 0),
          }),
        )
        .join(', '),
      without: numbers.count(item.of - item.networks),
    });
  const of = items[0]?.of ?? 0;
  const hasOwn = items.some(({ own }) => own !== null);
  return (
    <Figure
      heading={heading}
      subtitle={m.itemsSubtitle({ count: of, of: numbers.count(of) })}
      sentence={null}
      source={source(view)}
      table={{
        columns: [
          { label: m.statement },
          ...levels.map((level) => ({
            label: m.level({ level: numbers.count(level) }),
            decimals: 0,
          })),
          { label: m.itemsWithout, decimals: 0 },
          ...(hasOwn ? [{ label: m.own, decimals: 1 }] : []),
        ],
        rows: items.map((item) => [
          statementOf(item),
          ...item.atLevel,
          item.of - item.networks,
          ...(hasOwn ? [item.own] : []),
        ]),
      }}
      tableCaption={`${m.itemsTitle}: ${heading}`}
      fileName={fileNameOf(view, 'statements')}
    >
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <span>
              <QuestionText text={itemText(view, item.id)} />
              {item.own !== null && (
                <span className={styles.own}>{m.itemsOwn({ own: numbers.median(item.own) })}</span>
              )}
            </span>
            <LevelColumns
              distribution={item.atLevel}
              apart={item.of - item.networks}
              tallest={tallest}
              palette="ramp"
              sentence={readingOf(item)}
            />
          </li>
        ))}
      </ul>
    </Figure>
  );
}
