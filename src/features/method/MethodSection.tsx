import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/i18n-context.tsx';
import styles from './MethodPage.module.css';

interface MethodSectionProps {
  /** By which an address leads here. */
  id: string;
  /** A short name before the full one. */
  mark?: string;
  name: string;
  words: string;
  symbols?: ReactNode;
  when: string;
  choice: string;
  /** Left out where each part names its own. */
  source?: ReactNode;
  example: ReactNode;
  /** The parts that it is about, one by one. */
  children?: ReactNode;
}

/** What is done, in words and symbols, when it holds, what we chose, where it comes from, and an example. */
export function MethodSection(props: MethodSectionProps) {
  const m = useMessages('method');
  const { id, mark, name, words, symbols, when, choice, source, example, children } = props;
  return (
    <section className={styles.rule} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {mark !== undefined && <span className={styles.id}>{mark}</span>} {name}
      </h2>
      <p className={styles.words}>{words}</p>
      {symbols !== undefined && <div className={styles.symbols}>{symbols}</div>}
      {children}
      <dl className={styles.terms}>
        <dt>{m.applies}</dt>
        <dd>{when}</dd>
        <dt>{m.choice}</dt>
        <dd>{choice}</dd>
        {source !== undefined && (
          <>
            <dt>{m.source}</dt>
            <dd>{source}</dd>
          </>
        )}
        <dt>{m.example}</dt>
        <dd>{example}</dd>
      </dl>
    </section>
  );
}
