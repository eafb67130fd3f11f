import { adviceFor, type AdviceGiven } from '../../../domain/report/dimension-advice.ts';
import { loadDimensionAdvice } from '../../../files/built-in/recommendations.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import first from '../first/FirstSteps.module.css';
import { SourceReferences } from '../first/SourceReferences.tsx';
import { useField } from '../first/use-field.ts';
import { AdviceMade, HowMade } from '../how-made/later.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { targetOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import styles from './Readings.module.css';
import { useDimensionMean } from './use-dimension-mean.ts';

/** One wider step for each dimension that lies below the target as a whole. */
export function DimensionAdvice({ view }: { view: View }) {
  const m = useMessages('signals');
  const numbers = useNumbers();
  const list = useLoaded(loadDimensionAdvice);
  const target = targetOf(view);
  if (list === undefined) return <Coming />;
  const given = adviceFor([view.result], list, view.round.settings, target);
  if (given.length === 0) return null;
  return (
    <div className={styles.part}>
      <div className={first.head}>
        <h3>{m.adviceTitle}</h3>
        <p className={first.lead}>{m.adviceLead({ level: numbers.count(target) })}</p>
      </div>
      <ul className={styles.advice}>
        {given.map((one) => (
          <OneAdvice key={one.advice.dimension} view={view} given={one} />
        ))}
      </ul>
      <HowMade about={m.adviceTitle}>
        <AdviceMade view={view} />
      </HowMade>
    </div>
  );
}

function OneAdvice({ view, given }: { view: View; given: AdviceGiven }) {
  const m = useMessages('results');
  const field = useField(view)(given.field);
  const meanOf = useDimensionMean(view);
  const { advice } = given;
  return (
    <li className={styles.one}>
      <h4>
        <QuestionText text={dimensionOf(view.questionnaire, advice.dimension).title} />
      </h4>
      <p>
        <QuestionText text={advice.advice} />
      </p>
      <dl className={first.grounds}>
        <dt>{m.why}</dt>
        <dd>
          <strong>{field.name}</strong>: {field.meaning}. {meanOf(given)}.
        </dd>
        <dt>{m.source}</dt>
        <dd>
          <SourceReferences sources={advice.sources} isDerived={false} />
        </dd>
      </dl>
    </li>
  );
}
