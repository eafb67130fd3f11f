import type { Language } from '../../../domain/questionnaire/text.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './WelcomePage.module.css';

/** What the coordinator wrote, as it was written and marked as theirs. */
export function TheirWords({ text, language }: { text: string; language: Language }) {
  const m = useMessages('invited');
  return (
    <figure className={styles.words}>
      <figcaption>{m.theirWords}</figcaption>
      <blockquote lang={language}>{text}</blockquote>
    </figure>
  );
}
