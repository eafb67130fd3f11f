import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Page.module.css';

interface PageProps {
  /** What the browser's tab and history say. */
  documentTitle: string;
  eyebrow?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

/** One page: its heading takes the focus on arrival, so that a screen reader begins there. */
export function Page({ documentTitle, eyebrow, title, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} · Concord`;
  }, [documentTitle]);
  useEffect(() => {
    // On the very first page the browser's own start of reading is right.
    if (document.documentElement.dataset['arrived'] === 'true') heading.current?.focus();
    document.documentElement.dataset['arrived'] = 'true';
  }, []);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page under its own heading, set off by space and a rule. */
export function Section({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <div>
        <h2>{title}</h2>
        {lead !== undefined && <p className={styles.sectionLead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
