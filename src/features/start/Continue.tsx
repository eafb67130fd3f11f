import { useMessages } from '../../i18n/i18n-context.tsx';
import { Place, PlaceList } from '../../ui/PlaceList.tsx';
import type { Begun } from './what-is-here.ts';

export function Continue({ entries }: { entries: readonly Begun[] }) {
  return (
    <PlaceList>
      {entries.map((entry) => (
        <Entry key={keyOf(entry)} entry={entry} />
      ))}
    </PlaceList>
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
    <Place
      to={entry.to}
      title={entry.title}
      note={entry.state === 'draft' ? m.invitedDraft : m.invitedSealed}
    />
  );
}

function ScanEntry({ entry }: { entry: Extract<Begun, { kind: 'quickScan' }> }) {
  const m = useMessages('start');
  const answered = Object.values(entry.scan.answers).reduce(
    (sum, answers) => sum + Object.keys(answers).length,
    0,
  );
  return (
    <Place
      to={`/answer/${entry.scan.id}`}
      title={m.continueScan}
      note={m.answered({ count: answered })}
    />
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
    <Place to={to} title={network.name} note={network.example ? `${m.invented} · ${note}` : note} />
  );
}
