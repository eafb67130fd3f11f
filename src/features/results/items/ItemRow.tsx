import { LevelColumns } from '../../../charts/distribution/LevelColumns.tsx';
import { withoutLevel } from '../../../charts/distribution/rows.ts';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import type { ItemFigures, ItemResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { NoLevelChip } from '../../../ui/LevelChip.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, paletteOf, type View } from '../view.ts';
import { useWhyNot } from '../words.ts';
import { AgreedLevel } from './AgreedLevel.tsx';
import { ItemFacts, NonAnswers } from './ItemFacts.tsx';
import { OptionCounts } from './OptionCounts.tsx';
import { useColumnsSentence } from './use-columns-sentence.ts';
import styles from './ItemsFigure.module.css';

interface ItemRowProps {
  view: View;
  result: ItemResult;
  tallest: number;
}

/** One statement: its words and its facts, and beside them how the answers are spread. */
export function ItemRow({ view, result, tallest }: ItemRowProps) {
  const item = itemOf(view.questionnaire, result.id);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.statement}>
          <QuestionText text={item.text} />
        </p>
        <ItemFacts view={view} item={item} result={result} />
      </div>
      <Answers view={view} item={item} result={result} tallest={tallest} />
    </li>
  );
}

function Answers({ view, item, result, tallest }: ItemRowProps & { item: Item }) {
  if (item.kind === 'category') {
    return <OptionCounts view={view} item={item} result={result} />;
  }
  if (result.figures.kind === 'hidden') {
    return <Hidden view={view} result={result} because={result.figures.because} />;
  }
  const figures = result.figures.value;
  if (isConsensus(view)) return <AgreedLevel view={view} item={item} figures={figures} />;
  return <Spread view={view} item={item} result={result} figures={figures} tallest={tallest} />;
}

function Hidden({
  view,
  result,
  because,
}: {
  view: View;
  result: ItemResult;
  because: Extract<ItemResult['figures'], { kind: 'hidden' }>['because'];
}) {
  const whyNot = useWhyNot();
  return (
    <p className={styles.muted}>
      <NoLevelChip>{whyNot(because, { view, dontKnowShare: result.dontKnowShare })}</NoLevelChip>
    </p>
  );
}

function Spread({
  view,
  item,
  result,
  figures,
  tallest,
}: ItemRowProps & { item: Exclude<Item, { kind: 'category' }>; figures: ItemFigures }) {
  const m = useMessages('results');
  const sentence = useColumnsSentence(view);
  if (figures.distribution === null) return <p className={styles.muted}>{m.levelOnly}</p>;
  return (
    <div>
      <LevelColumns
        distribution={figures.distribution}
        apart={withoutLevel(result.counts)}
        tallest={tallest}
        palette={paletteOf(view.questionnaire, item)}
        sentence={sentence(item, figures.distribution, result.counts)}
      />
      {item.kind === 'bipolar' && (
        <p className={styles.poles}>
          {[item.poles.low, item.poles.middle, item.poles.high].map((pole, index) => (
            // Three poles in a fixed order.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index}>
              <QuestionText text={pole} />
            </span>
          ))}
        </p>
      )}
      <NonAnswers counts={result.counts} />
    </div>
  );
}
