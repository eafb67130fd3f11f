import type { Action } from '../../../domain/network/action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';

interface DeleteActionProps {
  action: Action;
  isDeleted: boolean;
  onDelete: () => void;
}

/** Deletes at once, since it can be undone at once; Recently deleted keeps it, too. */
export function DeleteAction({ action, isDeleted, onDelete }: DeleteActionProps) {
  const m = useMessages('actions');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { id, text: label, networkId } = action;
  const remove = () => {
    onDelete();
    void write(() => store.trash.remove({ id, kind: 'action', label, removedOn: today() }));
  };
  return (
    <Stack gap={3}>
      {isDeleted && (
        <Notice kind="status" title={m.removed}>
          <Row>
            <Button disabled={isWriting} onClick={() => void write(() => store.trash.restore(id))}>
              {m.undo}
            </Button>
            <ButtonLink to={`/networks/${networkId}/actions`} weight="quiet">
              {m.backToList}
            </ButtonLink>
          </Row>
        </Notice>
      )}
      {!isDeleted && (
        <Row>
          <Button weight="danger" disabled={isWriting} onClick={remove}>
            {m.remove}
          </Button>
        </Row>
      )}
      <StorageProblemNotice problem={problem} />
    </Stack>
  );
}
