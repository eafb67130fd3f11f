import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import { useWrite } from '../../../../storage/use-write.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Row } from '../../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../../ui/StorageProblemNotice.tsx';

interface RemovedNoticeProps {
  /** Of what was removed, in Recently deleted. */
  entry: string;
  onUndone: () => void;
}

/** The way back for what was just removed; later it is in Recently deleted. */
export function RemovedNotice({ entry, onUndone }: RemovedNoticeProps) {
  const m = useMessages('collections');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const undo = async () => {
    if (await write(() => store.trash.restore(entry))) onUndone();
  };
  return (
    <Notice kind="status" title={m.removed}>
      <p>{m.removedText}</p>
      <Row>
        <Button disabled={isWriting} onClick={() => void undo()}>
          {m.undo}
        </Button>
      </Row>
      <StorageProblemNotice problem={problem} />
    </Notice>
  );
}
