import type { Action } from '../../../domain/network/action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { DeleteWithUndo } from '../../../ui/DeleteWithUndo.tsx';
import { today } from '../../../ui/today.ts';

interface DeleteActionProps {
  action: Action;
  isDeleted: boolean;
  /** Called before it goes. */
  onDelete: () => void;
}

export function DeleteAction({ action, isDeleted, onDelete }: DeleteActionProps) {
  const words = useMessages('actions');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { id, text: label, networkId } = action;
  const remove = () => {
    onDelete();
    void write(() => store.trash.remove({ id, kind: 'action', label, removedOn: today() }));
  };
  return (
    <DeleteWithUndo
      words={words}
      list={`/networks/${networkId}/actions`}
      {...{ isDeleted, isWriting, problem }}
      onDelete={remove}
      onUndo={() => void write(() => store.trash.restore(id))}
    />
  );
}
