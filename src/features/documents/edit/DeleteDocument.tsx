import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';
import { useDocumentName } from '../use-document-names.ts';

interface DeleteDocumentProps {
  entry: DocumentEntry;
  isDeleted: boolean;
  onDelete: () => void;
}

/** Deletes at once, since it can be undone at once; Recently deleted keeps it, too. */
export function DeleteDocument({ entry, isDeleted, onDelete }: DeleteDocumentProps) {
  const m = useMessages('documents');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { id, networkId } = entry;
  const label = useDocumentName()(entry);
  const remove = () => {
    onDelete();
    void write(() => store.trash.remove({ id, kind: 'document', label, removedOn: today() }));
  };
  return (
    <Stack gap={3}>
      {isDeleted && (
        <Notice kind="status" title={m.removed}>
          <Row>
            <Button disabled={isWriting} onClick={() => void write(() => store.trash.restore(id))}>
              {m.undo}
            </Button>
            <ButtonLink to={`/networks/${networkId}/documents`} weight="quiet">
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
