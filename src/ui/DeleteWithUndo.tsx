import type { ComponentProps } from 'react';
import { Button, ButtonLink } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Row, Stack } from './Stack.tsx';
import { StorageProblemNotice } from './StorageProblemNotice.tsx';

interface DeleteWithUndoProps {
  words: { remove: string; removed: string; undo: string; backToList: string };
  /** Place of the list that it was in. */
  list: string;
  isDeleted: boolean;
  isWriting: boolean;
  problem: ComponentProps<typeof StorageProblemNotice>['problem'];
  onDelete: () => void;
  onUndo: () => void;
}

/** Deletes at once, since it can be undone at once; Recently deleted keeps it, too. */
export function DeleteWithUndo(props: DeleteWithUndoProps) {
  const { words, list, isDeleted, isWriting, problem, onDelete, onUndo } = props;
  return (
    <Stack gap={3}>
      {isDeleted ? (
        <Notice kind="status" title={words.removed}>
          <Row>
            <Button disabled={isWriting} onClick={onUndo}>
              {words.undo}
            </Button>
            <ButtonLink to={list} weight="quiet">
              {words.backToList}
            </ButtonLink>
          </Row>
        </Notice>
      ) : (
        <Row>
          <Button weight="danger" disabled={isWriting} onClick={onDelete}>
            {words.remove}
          </Button>
        </Row>
      )}
      <StorageProblemNotice problem={problem} />
    </Stack>
  );
}
