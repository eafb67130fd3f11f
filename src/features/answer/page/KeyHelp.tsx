import { useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './KeyHelp.module.css';

/** For those who have a keyboard: closed until asked for. */
export function KeyHelp() {
  const { keys } = useMessages('answer');
  const rows = [
    ['1 – 5', keys.levels],
    ['d', keys.dontKnow],
    ['n', keys.notApplicable],
    ['p', keys.preferNotToSay],
    [keys.enterKey, keys.enter],
    [keys.backspaceKey, keys.backspace],
    ['↑ ↓', keys.arrows],
  ];
  return (
    <details className={styles.help}>
      <summary>{keys.title}</summary>
      <p>{keys.lead}</p>
      <dl className={styles.keys}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
