import { useRef } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import { isReviewOverdue, type DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { today } from '../../../ui/today.ts';
import { useDocumentName } from '../use-document-names.ts';
import { DocumentRow } from './DocumentRow.tsx';
import styles from './Documents.module.css';

interface DocumentListsProps {
  network: Network;
  entries: readonly DocumentEntry[];
}

/** What to look at again, what is in force, what is being written, and, folded, what is retired. */
export function DocumentLists({ network, entries }: DocumentListsProps) {
  const m = useMessages('documents');
  const nameOf = useDocumentName();
  const language = useLanguage();
  const retiredList = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(retiredList);
  const sorted = entries.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  const now = today();
  const overdue = sorted.filter((entry) => isReviewOverdue(entry, now));
  const inState = (state: DocumentEntry['state']) =>
    sorted.filter((entry) => entry.state === state && !overdue.includes(entry));
  const [live, drafts, retired] = [inState('live'), inState('draft'), inState('retired')];
  const list = (some: readonly DocumentEntry[]) => (
    <ul className={styles.list}>
      {some.map((entry) => (
        <DocumentRow key={entry.id} entry={entry} entries={entries} network={network} />
      ))}
    </ul>
  );
  return (
    <>
      {overdue.length > 0 && (
        <Section title={m.overdueTitle({ count: overdue.length })} lead={m.overdueLead}>
          {list(overdue)}
        </Section>
      )}
      {(live.length > 0 || overdue.length === 0) && (
        <Section title={m.liveTitle}>
          {live.length === 0 ? <p>{m.nothingLive}</p> : list(live)}
        </Section>
      )}
      {drafts.length > 0 && <Section title={m.draftTitle}>{list(drafts)}</Section>}
      {retired.length > 0 && (
        <details ref={retiredList}>
          <summary>{m.retiredTitle({ count: retired.length })}</summary>
          {list(retired)}
        </details>
      )}
    </>
  );
}
