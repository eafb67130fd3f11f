import { useLanguage } from '../../i18n/i18n-context.tsx';
import styles from './MethodPage.module.css';

/** Where something comes from, as a reader can look it up; the references are in English. */
export function References({ references }: { references: readonly string[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.references} lang={language === 'en' ? undefined : 'en'}>
      {references.map((reference) => (
        <li key={reference}>{reference}</li>
      ))}
    </ul>
  );
}
