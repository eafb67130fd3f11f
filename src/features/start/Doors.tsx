import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import styles from './Doors.module.css';

export function Doors() {
  const m = useMessages('start');
  return (
    <div className={styles.doors}>
      <Door title={m.answerTitle} text={m.answerText}>
        <ButtonLink to="/quick-scan" weight="primary">
          {m.answerAction}
        </ButtonLink>
        <ButtonLink to="/invited">{m.invitedAction}</ButtonLink>
      </Door>
      <Door title={m.networkTitle} text={m.networkText}>
        <ButtonLink to="/networks">{m.networkAction}</ButtonLink>
      </Door>
      <Door title={m.compareTitle} text={m.compareText}>
        <ButtonLink to="/compare">{m.compareAction}</ButtonLink>
      </Door>
    </div>
  );
}

function Door({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={styles.door}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className={styles.way}>{children}</div>
    </section>
  );
}
