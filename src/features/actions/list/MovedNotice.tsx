import { useEffect, useRef } from 'react';
import { isUnfinished, type Action } from '../../../domain/network/action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeAction } from '../../../storage/change-register.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

interface MovedNoticeProps {
  /** The action as it was before it moved to another list. */
  before: Action;
  onUndone: () => void;
}

/** The row that was clicked has gone elsewhere, so the focus goes to the way back. */
export function MovedNotice({ before, onUndone }: MovedNoticeProps) {
  const m = useMessages('actions');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [before]);
  const { id, text, state, doneOn } = before;
  const undo = async () => {
    const isBack = await write(() =>
      changeAction(store, id, (latest) => ({ ...latest, state, doneOn })),
    );
    if (isBack) onUndone();
  };
  return (
    <Notice kind="status" title={isUnfinished(before) ? m.nowDone : m.nowToDo}>
      <p>{text}</p>
      <Row>
        <Button ref={button} disabled={isWriting} onClick={() => void undo()}>
          {m.undo}
        </Button>
      </Row>
      <StorageProblemNotice problem={problem} />
    </Notice>
  );
}
