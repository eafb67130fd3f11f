import { useId, useRef, type ReactNode } from 'react';
import { FigureDownloads } from './FigureDownloads.tsx';
import type { FigureTable } from './figure-table.ts';
import { TableTwin } from './TableTwin.tsx';
import { useOpenInPrint } from './use-open-in-print.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import styles from './Figure.module.css';

export interface FigureProps {
  /** The finding, computed from the same data as the drawing. */
  heading: string;
  headingLevel?: 3 | 4 | 5;
  /** Unit, and n of how many. */
  subtitle: string;
  /** The drawing in one sentence; null where its marks are labelled one by one. */
  sentence: string | null;
  legend?: ReactNode;
  /** Questionnaire and version, mode, rule for missing data. */
  source: string;
  table: FigureTable;
  /** Tells this table from the others on the page. */
  tableCaption: string;
  /** Name of the files that the figure is saved as, in parts. */
  fileName: readonly string[];
  children: ReactNode;
}

/** One figure: what it shows in words, the drawing, where it comes from, and its table twin. */
export function Figure(props: FigureProps) {
  const m = useMessages('charts');
  const headingId = useId();
  const figure = useRef<HTMLElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details);
  const Heading = `h${props.headingLevel ?? 3}` as const;
  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={headingId}>
      <div className={styles.caption}>
        <Heading id={headingId} className={styles.heading}>
          {props.heading}
        </Heading>
        <p className={styles.subtitle}>{props.subtitle}</p>
      </div>
      <Drawing sentence={props.sentence}>{props.children}</Drawing>
      {props.legend}
      <figcaption className={styles.source}>{props.source}</figcaption>
      <details ref={details} className={styles.twin}>
        <summary>{m.tableAndFiles}</summary>
        <TableTwin caption={props.tableCaption} table={props.table} />
        <FigureDownloads
          figure={figure}
          heading={props.heading}
          description={props.sentence ?? props.subtitle}
          table={props.table}
          fileName={props.fileName}
        />
      </details>
    </figure>
  );
}

function Drawing({ sentence, children }: { sentence: string | null; children: ReactNode }) {
  if (sentence === null) return <div className={styles.drawing}>{children}</div>;
  return (
    <div className={styles.drawing} role="img" aria-label={sentence}>
      {children}
    </div>
  );
}
