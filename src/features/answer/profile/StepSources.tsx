import type { LevelItem } from '../../../domain/questionnaire/questionnaire.ts';
import { sourcesToReferences } from '../../../files/built-in/references.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './FirstSteps.module.css';

/** Where a step comes from, as a reader can look it up: paper, year, section. */
export function StepSources({ item }: { item: LevelItem }) {
  const m = useMessages('profile');
  const language = useLanguage();
  const references = sourcesToReferences(item.nextStep.sources ?? item.sources);
  return (
    <p className={styles.sources}>
      {item.derived === true ? m.inferredFrom : m.source}{' '}
      <span lang={language === 'en' ? undefined : 'en'}>{references.join(' · ')}</span>
    </p>
  );
}
