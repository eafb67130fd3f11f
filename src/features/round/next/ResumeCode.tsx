import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from './WelcomePage.module.css';

export function ResumeCode({ code }: { code: string }) {
  const m = useMessages('round-next');
  return (
    <Notice title={m.codeTitle}>
      <p>{m.codeText}</p>
      <p>
        {m.code} <span className={styles.code}>{code}</span>
      </p>
    </Notice>
  );
}
