import { useLiveQuery } from 'dexie-react-hooks';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import type { TrashEntry } from '../../../../storage/trash-entry.ts';
import { useWrite } from '../../../../storage/use-write.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Row, Stack } from '../../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../../ui/StorageProblemNotice.tsx';

/** What was deleted stays in reach until a person deletes it for good: also after a reload. */
export function DeletedCollections() {
  const store = useStore();
  const entries = useLiveQuery(() => store.trash.list(), [store]) ?? [];
  const shown = entries.filter(({ kind }) => kind === 'collection');
  if (shown.length === 0) return null;
  return (
    <Stack gap={3}>
      {shown.map((entry) => (
        <DeletedNotice key={entry.id} entry={entry} />
      ))}
    </Stack>
  );
}

function DeletedNotice({ entry: { id, label: name, summaries } }: { entry: TrashEntry }) {
  const m = useMessages('collections');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  return (
    <Notice kind="status" title={m.deleted({ name })}>
      <p>{m.deletedText({ summaries: summaries.length })}</p>
      <Row>
        <Button
          aria-label={m.bringBackOf({ name })}
          disabled={isWriting}
          onClick={() => void write(() => store.trash.restore(id))}
        >
          {m.bringBack}
        </Button>
      </Row>
      <StorageProblemNotice problem={problem} />
    </Notice>
  );
}
