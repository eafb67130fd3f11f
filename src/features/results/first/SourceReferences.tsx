import type { Source } from '../../../domain/questionnaire/questionnaire.ts';
import { findPaper } from '../../../files/built-in/papers.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './FirstSteps.module.css';

interface SourceReferencesProps {
  sources: readonly Source[];
  /** The paper does not say it in this form. */
  isDerived: boolean;
}

/** Where a step comes from, as a reader can look it up: paper, year, section. */
export function SourceReferences({ sources, isDerived }: SourceReferencesProps) {
  const m = useMessages('results');
  const language = useLanguage();
  return (
    <ul className={styles.sources}>
      {sourcesToReferences(sources).map((reference) => (
        <li key={reference} lang={language === 'en' ? undefined : 'en'}>
          {isDerived ? m.sourceDerived({ reference }) : reference}
        </li>
      ))}
    </ul>
  );
}

/** One line to a paper, with all its sections. A paper that is not in the list goes by its key. */
export function sourcesToReferences(sources: readonly Source[]): string[] {
  const sections = new Map<string, string[]>();
  for (const { paper, section } of sources) {
    const known = sections.get(paper) ?? [];
    sections.set(paper, section === undefined ? known : [...known, section]);
  }
  return [...sections].map(([paper, places]) =>
    [findPaper(paper)?.short ?? paper, places.join('; ')].filter((part) => part !== '').join(', '),
  );
}
