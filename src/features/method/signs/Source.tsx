import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './Signs.module.css';

/** Where one part comes from, on a line of its own. */
export function Source({ references }: { references: readonly string[] }) {
  const m = useMessages('method');
  const language = useLanguage();
  return (
    <p className={styles.source}>
      {m.source}: <span lang={language === 'en' ? undefined : 'en'}>{references.join('; ')}</span>
    </p>
  );
}
