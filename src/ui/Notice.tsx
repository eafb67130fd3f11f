import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `problem` interrupts a screen reader, `status` waits its turn, `plain` is read in place. */
  kind?: 'plain' | 'status' | 'problem';
  title?: ReactNode;
  children?: ReactNode;
}

/** Something to know before going on. */
export function Notice({ kind = 'plain', title, children }: NoticeProps) {
  const role = kind === 'problem' ? 'alert' : kind === 'status' ? 'status' : undefined;
  return (
    <div className={classNames(styles.notice, kind === 'problem' && styles.problem)} role={role}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
