import { useLiveQuery } from 'dexie-react-hooks';
import type { Round } from '../../../domain/network/round.ts';
import type { Participation } from '../../../domain/response/response.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Write } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { TrashEntry } from '../../../storage/trash-entry.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';

interface DraftsProps {
  round: Round;
  /** Without the one of the person who is at the device now. */
  drafts: readonly Participation[];
}

/** Begun answers are counted and can be taken away unseen, and brought back. */
export function Drafts({ round, drafts }: DraftsProps) {
  const m = useMessages('round');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const removed = useRemovedDrafts(round);

  const remove = () =>
    write(() =>
      oneAfterTheOther(drafts, ({ id }) =>
        store.trash.remove({ id, kind: 'response', label: round.label, removedOn: today() }),
      ),
    );
  const undo = () => write(() => oneAfterTheOther(removed, ({ id }) => store.trash.restore(id)));

  return (
    <>
      {drafts.length > 0 && (
        <Notice>
          <p>{m.drafts({ count: drafts.length })}</p>
          <Row>
            <Button disabled={isWriting} onClick={() => void remove()}>
              {m.removeDrafts}
            </Button>
          </Row>
        </Notice>
      )}
      {removed.length > 0 && (
        <Notice kind="status">
          <p>{m.draftsRemoved({ count: removed.length })}</p>
          <Row>
            <Button disabled={isWriting} onClick={() => void undo()}>
              {m.undo}
            </Button>
          </Row>
        </Notice>
      )}
      <StorageProblemNotice problem={problem} />
    </>
  );
}

function useRemovedDrafts(round: Round): readonly TrashEntry[] {
  const store = useStore();
  const entries = useLiveQuery(() => store.trash.list(), [store]) ?? [];
  return entries.filter(
    ({ kind, responses }) =>
      kind === 'response' &&
      responses.some((response) => 'roundId' in response && response.roundId === round.id),
  );
}

/** Stops at the first that fails. */
async function oneAfterTheOther<T>(list: readonly T[], work: (one: T) => Write): Write {
  for (const one of list) {
    const result = await work(one);
    if (!result.ok) return result;
  }
  return ok(undefined);
}
