import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { useStore } from '../../storage/store-context.tsx';
import type { TrashEntry } from '../../storage/trash-entry.ts';
import { useWrite } from '../../storage/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../ui/StorageProblemNotice.tsx';

interface DeletedNoticesProps {
  kind: 'network' | 'round';
  /** Only what belonged to this network. */
  networkId?: string;
}

/** What was deleted stays in reach until a person deletes it for good: also after a reload. */
export function DeletedNotices({ kind, networkId }: DeletedNoticesProps) {
  const store = useStore();
  const entries = useLiveQuery(() => store.trash.list(), [store]) ?? [];
  const shown = entries.filter((entry) => entry.kind === kind && belongsTo(entry, networkId));
  if (shown.length === 0) return null;
  return (
    <Stack gap={3}>
      {shown.map((entry) => (
        <DeletedNotice key={entry.id} entry={entry} />
      ))}
    </Stack>
  );
}

function belongsTo(entry: TrashEntry, networkId: string | undefined): boolean {
  if (networkId === undefined) return true;
  return entry.rounds.some((round) => 'networkId' in round && round.networkId === networkId);
}

function DeletedNotice({ entry }: { entry: TrashEntry }) {
  const m = useMessages('network');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const [isAsking, setAsking] = useState(false);
  const name = entry.label;
  return (
    <Notice kind="status" title={m.deletedNotice({ name })}>
      <p>
        {entry.kind === 'network'
          ? m.deletedDetails({ rounds: entry.rounds.length })
          : m.deletedRoundDetails}
      </p>
      <Row>
        <Button
          aria-label={m.undoDeleteOf({ name })}
          disabled={isWriting}
          onClick={() => void write(() => store.trash.restore(entry.id))}
        >
          {m.undoDelete}
        </Button>
        <Button
          weight="quiet"
          aria-label={m.deleteForGoodOf({ name })}
          onClick={() => setAsking(true)}
        >
          {m.deleteForGood}
        </Button>
      </Row>
      <StorageProblemNotice problem={problem} />
      <Dialog
        title={m.deleteForGoodTitle({ name })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <p>{m.deleteForGoodText}</p>
        <Row>
          <Button
            weight="danger"
            disabled={isWriting}
            onClick={() => void write(() => store.trash.discard(entry.id))}
          >
            {m.deleteForGood}
          </Button>
          <Button onClick={() => setAsking(false)}>{m.cancel}</Button>
        </Row>
      </Dialog>
    </Notice>
  );
}
