import { Fragment } from 'react';
import { referencesOf, type RuleId } from '../../files/built-in/method-rules.ts';
import { useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import { useSettingWords } from '../../ui/how-made/use-setting-words.ts';
import { formulas } from './formulas.ts';
import styles from './MethodPage.module.css';
import { RuleExample } from './RuleExample.tsx';

/** One rule: what it says, in symbols too, when it holds, what we chose, where it comes from, and an example. */
export function RuleSection({ rule }: { rule: RuleId }) {
  const m = useMessages('method');
  const language = useLanguage();
  const set = useSettingWords();
  const { name, words, when, choice } = m.rules[rule];
  const references = referencesOf(rule);
  return (
    <section className={styles.rule} aria-labelledby={rule}>
      <h2 id={rule} tabIndex={-1}>
        <span className={styles.id}>{rule}</span> {name}
      </h2>
      <p className={styles.words}>{words}</p>
      <div className={styles.symbols}>
        {formulas[rule].map((formula, index) => (
          // Formulas stand in a fixed order and have no names.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>{formula}</Fragment>
        ))}
      </div>
      <dl className={styles.terms}>
        <dt>{m.applies}</dt>
        <dd>{when(set)}</dd>
        <dt>{m.choice}</dt>
        <dd>{choice(set)}</dd>
        <dt>{m.source}</dt>
        <dd>
          {references.length === 0 ? (
            m.noSource
          ) : (
            <ul className={styles.references} lang={language === 'en' ? undefined : 'en'}>
              {references.map((reference) => (
                <li key={reference}>{reference}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{m.example}</dt>
        <dd>
          <RuleExample rule={rule} />
        </dd>
      </dl>
    </section>
  );
}
