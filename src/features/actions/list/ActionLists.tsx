import { useRef, useState } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import { isOverdue, isUnfinished, type Action } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { today } from '../../../ui/today.ts';
import styles from './Actions.module.css';
import { ActionRow } from './ActionRow.tsx';
import { MovedNotice } from './MovedNotice.tsx';
import { useAimReadings } from './use-aim-readings.ts';

interface ActionListsProps {
  network: Network;
  /** In the order in which to show them. */
  actions: readonly Action[];
  rounds: readonly Round[];
}

/** What is late, what is to do, and, folded, what is done. */
export function ActionLists({ network, actions, rounds }: ActionListsProps) {
  const m = useMessages('actions');
  const readings = useAimReadings(actions, rounds);
  const [moved, setMoved] = useState<Action | null>(null);
  const now = today();
  const overdue = actions.filter((action) => isOverdue(action, now));
  const waiting = actions.filter((action) => isUnfinished(action) && !overdue.includes(action));
  const finished = actions.filter((action) => !isUnfinished(action));
  const list = (some: readonly Action[]) => (
    <ul className={styles.list}>
      {some.map((action) => (
        <ActionRow
          key={action.id}
          action={action}
          network={network}
          rounds={rounds}
          readings={readings?.get(action.id)}
          onMove={setMoved}
        />
      ))}
    </ul>
  );
  return (
    <>
      {moved !== null && <MovedNotice before={moved} onUndone={() => setMoved(null)} />}
      {overdue.length > 0 && (
        <Section title={m.overdueTitle({ count: overdue.length })} lead={m.overdueLead}>
          {list(overdue)}
        </Section>
      )}
      {(waiting.length > 0 || overdue.length === 0) && (
        <Section title={m.unfinishedTitle}>
          {waiting.length === 0 ? <p>{m.nothingUnfinished}</p> : list(waiting)}
        </Section>
      )}
      {finished.length > 0 && (
        <Finished title={m.finishedTitle({ count: finished.length })}>{list(finished)}</Finished>
      )}
    </>
  );
}

function Finished({ title, children }: { title: string; children: React.ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details);
  return (
    <details ref={details}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
