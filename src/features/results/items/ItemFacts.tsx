import { isKnownEnough } from '../../../domain/report/read-figures.ts';
import { LevelText } from './LevelText.tsx';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import type { AnswerCounts, ItemFigures, ItemResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isConsensus, isCountedReversed, type View } from '../view.ts';
import { useNumbers, useWhyNot } from '../words.ts';
import styles from './ItemsFigure.module.css';

/** n of how many, the median and what it means, the mean in small type, and how far answers lie apart. */
export function ItemFacts({ view, item, result }: { view: View; item: Item; result: ItemResult }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const whyNot = useWhyNot();
  if (result.figures.kind === 'hidden' || isConsensus(view)) return null;
  const figures = result.figures.value;
  const { n, asked } = result.counts;
  const { dontKnowShare } = result;
  const isKnown = isKnownEnough(result, view.round.settings);
  return (
    <>
      <p className={styles.facts}>
        {isKnown && <strong>{m.factMedian({ median: numbers.median(figures.median) })}</strong>}
        {isKnown && figures.mean !== null && (
          <span className={styles.small}>{m.factMean({ mean: numbers.mean(figures.mean) })}</span>
        )}
        <span>{m.factN({ n: numbers.count(n), of: numbers.count(asked) })}</span>
        <Agreement figures={figures} />
      </p>
      {isKnown ? (
        <LevelText view={view} item={item} median={figures.median} />
      ) : (
        <p className={styles.muted}>{whyNot('notKnownEnough', { view, dontKnowShare })}</p>
      )}
      {isCountedReversed(view.questionnaire, item) && <p className={styles.muted}>{m.reversed}</p>}
    </>
  );
}

function Agreement({ figures }: { figures: ItemFigures }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  if (figures.isAgreed === null) return null;
  const word = figures.isSplit ? m.twoCamps : figures.isAgreed ? m.closeTogether : m.spreadOut;
  return (
    <span>
      {figures.adMd === null
        ? word
        : `${word}: ${m.factSpread({ points: numbers.mean(figures.adMd) })}`}
    </span>
  );
}

/** What the others said instead of a level; nothing when everybody gave one. */
export function NonAnswers({ counts }: { counts: AnswerCounts }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const parts = [
    { count: counts.dontKnow, say: m.nDontKnow },
    { count: counts.notApplicable, say: m.nNotApplicable },
    { count: counts.preferNotToSay, say: m.nPreferNotToSay },
    { count: counts.unanswered, say: m.nUnanswered },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <p className={styles.muted}>
      {parts.map(({ count, say }) => say({ n: numbers.count(count) })).join(' · ')}
    </p>
  );
}
