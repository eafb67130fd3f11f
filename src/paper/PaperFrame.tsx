import type { ReactNode } from 'react';
import type { ReportDocument } from '../files/report/report-document.ts';
import { useMessages } from '../i18n/i18n-context.tsx';
import { DocumentView } from './DocumentView.tsx';
import styles from './PaperFrame.module.css';
import { useRunningLines } from './use-running-lines.ts';

interface PaperFrameProps {
  document: ReportDocument;
  /** What can be done with it; not printed. */
  children: ReactNode;
}

/** A document as it is printed, under what can be done with it; printing gives the document alone. */
export function PaperFrame({ document, children }: PaperFrameProps) {
  const m = useMessages('paper');
  useRunningLines(document);
  return (
    <>
      <div className={styles.controls} data-screen-only="">
        {children}
      </div>
      <section className={styles.preview} aria-label={m.preview}>
        <DocumentView document={document} />
      </section>
    </>
  );
}
