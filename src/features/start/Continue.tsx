import { Link } from 'wouter';
import { useMessages } from '../../i18n/i18n-context.tsx';
import type { Begun } from './what-is-here.ts';
import styles from './Continue.module.css';

export function Continue({ entries }: { entries: readonly Begun[] }) {
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={keyOf(entry)}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(entry: Begun): string {
  switch (entry.kind) {
    case 'network':
      return entry.network.id;
    case 'quickScan':
      return entry.scan.id;
    case 'invited':
      return entry.to;
  }
}

function Entry({ entry }: { entry: Begun }) {
  switch (entry.kind) {
    case 'network':
      return <NetworkEntry entry={entry} />;
    case 'quickScan':
      return <ScanEntry entry={entry} />;
    case 'invited':
      return <InvitedEntry entry={entry} />;
  }
}

function InvitedEntry({ entry }: { entry: Extract<Begun, { kind: 'invited' }> }) {
  const m = useMessages('start');
  return (
    <>
      <Link href={entry.to} className={styles.link}>
        {entry.title}
      </Link>
      <span className={styles.note}>
        {entry.state === 'draft' ? m.invitedDraft : m.invitedSealed}
      </span>
    </>
  );
}

function ScanEntry({ entry }: { entry: Extract<Begun, { kind: 'quickScan' }> }) {
  const m = useMessages('start');
  const answered = Object.values(entry.scan.answers).reduce(
    (sum, answers) => sum + Object.keys(answers).length,
    0,
  );
  return (
    <>
      <Link href={`/answer/${entry.scan.id}`} className={styles.link}>
        {m.continueScan}
      </Link>
      <span className={styles.note}>{m.answered({ count: answered })}</span>
    </>
  );
}

function NetworkEntry({ entry }: { entry: Extract<Begun, { kind: 'network' }> }) {
  const m = useMessages('start');
  const { network, round } = entry;
  const isClosed = round !== undefined && round.closedOn !== null;
  const note =
    round === undefined
      ? m.noRound
      : isClosed
        ? m.roundClosed({ label: round.label })
        : m.roundOpen({ label: round.label });
  const to =
    round === undefined
      ? `/networks/${network.id}`
      : isClosed
        ? `/rounds/${round.id}/results`
        : `/rounds/${round.id}`;
  return (
    <>
      <Link href={to} className={styles.link}>
        {network.name}
      </Link>
      <span className={styles.note}>{network.example ? `${m.invented} · ${note}` : note}</span>
    </>
  );
}
