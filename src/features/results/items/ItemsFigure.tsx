import { tallestOf } from '../../../charts/distribution/rows.ts';
import { Figure } from '../../../charts/figure/Figure.tsx';
import type { DimensionResult, ItemResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade } from '../how-made/HowMade.tsx';
import { ItemsMade } from '../how-made/parts.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { ItemRow } from './ItemRow.tsx';
import { LevelLegend } from './LevelLegend.tsx';
import { useItemsHeading } from './use-items-heading.ts';
import { useItemsTable } from './use-items-table.ts';
import styles from './ItemsFigure.module.css';

interface ItemsFigureProps {
  view: View;
  dimension: DimensionResult;
  /** 5 inside a dimension that has a heading of its own. */
  headingLevel: 3 | 5;
}

/** The statements of a dimension below each other, all drawn to one measure. */
export function ItemsFigure({ view, dimension, headingLevel }: ItemsFigureProps) {
  const m = useMessages('results');
  const read = useReadText();
  const source = useSourceLine();
  const title = read(dimensionOf(view.questionnaire, dimension.id).title);
  const about = `${m.itemsTitle}: ${title}`;
  // One measure for the whole questionnaire, so that dimensions compare down the page.
  const tallest = tallestOf(view.result.dimensions.flatMap(({ items }) => items).flatMap(drawn));
  return (
    <div>
      <Figure
        heading={useItemsHeading(view, dimension)}
        headingLevel={headingLevel}
        subtitle={useSubtitle(view, dimension)}
        sentence={null}
        legend={<LevelLegend view={view} dimension={dimension} />}
        source={source(view, 'statements')}
        table={useItemsTable(view, dimension)}
        tableCaption={m.tableCaption({
          title: read(view.questionnaire.title),
          about: title,
        })}
        fileName={[...view.fileName, view.questionnaire.id, dimension.id]}
      >
        <ul className={styles.rows}>
          {dimension.items.map((item) => (
            <ItemRow key={item.id} view={view} result={item} tallest={tallest} />
          ))}
        </ul>
      </Figure>
      <HowMade about={about}>
        <ItemsMade view={view} dimension={dimension} />
      </HowMade>
    </div>
  );
}

function useSubtitle(view: View, dimension: DimensionResult): string {
  const m = useMessages('results');
  const of = useNumbers().count(view.result.asked);
  if (isConsensus(view)) return m.itemsSubtitleConsensus;
  const isChosen = dimension.items.every(({ kind }) => kind === 'category');
  return isChosen ? m.itemsSubtitleOptions({ of }) : m.itemsSubtitle({ of });
}

function drawn({ figures }: ItemResult) {
  if (figures.kind === 'hidden' || figures.value.distribution === null) return [];
  return [figures.value.distribution];
}
