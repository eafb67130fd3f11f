import { Link } from 'wouter';
import { modelAspects, type NamedModel } from '../../../domain/comparison/named-model.ts';
import type { PracticeCard } from '../../../domain/comparison/practice-card.ts';
import { sourcesToText } from '../../../files/built-in/sources-to-text.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { withCapital } from '../../../sentences/spoken.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import styles from './ModelsPage.module.css';
import { Statements } from './Statements.tsx';

interface ModelProps {
  model: NamedModel;
  models: readonly NamedModel[];
  cards: readonly PracticeCard[];
}

/** One form of cooperation: what the papers say of it, and what they do not. */
export function Model({ model, models, cards }: ModelProps) {
  const m = useMessages('models');
  const format = useFormat();
  const unsaid = modelAspects.filter((aspect) => model[aspect] === undefined);
  const other = models.find(({ key }) => key === model.apart?.from);
  const practices = cards.filter(({ key }) => model.practices.includes(key));
  return (
    <article className={styles.model} aria-labelledby={model.key}>
      <header className={styles.head}>
        <h2 id={model.key} tabIndex={-1}>
          <QuestionText text={model.name} />
        </h2>
        <span className={styles.country}>
          <QuestionText text={model.country} />
        </span>
      </header>
      {model.apart !== undefined && other !== undefined && (
        <p className={styles.apart}>
          {m.apart}{' '}
          <Link href={`/models/${other.key}`}>
            <QuestionText text={other.name} />
          </Link>
          . <QuestionText text={model.apart.text} />
        </p>
      )}
      <dl className={styles.aspects}>
        {modelAspects.map((aspect) => {
          const text = model[aspect];
          return (
            text !== undefined && (
              <div key={aspect}>
                <dt>{withCapital(m.aspects[aspect])}</dt>
                <dd>
                  <QuestionText text={text} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {unsaid.length > 0 && (
        <p className={styles.quiet}>
          {m.notSaid({ aspects: format.list(unsaid.map((aspect) => m.aspects[aspect])) })}
        </p>
      )}
      {practices.length > 0 && (
        <p>
          {m.practices}{' '}
          {practices.map(({ key, title }, at) => (
            <span key={key}>
              {at > 0 && ' · '}
              <Link href={`/practices/${key}`}>
                <QuestionText text={title} />
              </Link>
            </span>
          ))}
        </p>
      )}
      <p className={styles.quiet}>
        {m.source} <span lang="en">{sourcesToText(model.sources)}</span>
      </p>
      {model.illustrates.length > 0 && <Statements model={model} />}
    </article>
  );
}
