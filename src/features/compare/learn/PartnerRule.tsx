import { useMessages } from '../../../i18n/i18n-context.tsx';
import { PracticeRule } from '../../../ui/practice/PracticeRule.tsx';
import styles from './Learn.module.css';

/** Both rules in words: how partners are found, and how a verdict is made. */
export function PartnerRule() {
  const m = useMessages('learn');
  return (
    <div>
      <details>
        <summary>{m.ruleTitle}</summary>
        <div className={styles.rule}>
          {m.rule.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </details>
      <PracticeRule />
    </div>
  );
}
