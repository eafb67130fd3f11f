import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { DeleteWithUndo } from '../../../ui/DeleteWithUndo.tsx';
import { today } from '../../../ui/today.ts';
import { useDocumentName } from '../use-document-names.ts';

interface DeleteDocumentProps {
  entry: DocumentEntry;
  isDeleted: boolean;
  /** Called before it goes. */
  onDelete: () => void;
}

export function DeleteDocument({ entry, isDeleted, onDelete }: DeleteDocumentProps) {
  const words = useMessages('documents');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { id, networkId } = entry;
  const label = useDocumentName()(entry);
  const remove = () => {
    onDelete();
    void write(() => store.trash.remove({ id, kind: 'document', label, removedOn: today() }));
  };
  return (
    <DeleteWithUndo
      words={words}
      list={`/networks/${networkId}/documents`}
      {...{ isDeleted, isWriting, problem }}
      onDelete={remove}
      onUndo={() => void write(() => store.trash.restore(id))}
    />
  );
}
