import { useEffect, useRef } from 'react';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { RemovedSeatPlace } from './use-seat-changes.ts';

interface RemovedSeatProps {
  removed: RemovedSeatPlace;
  onUndo: () => Promise<void>;
}

/** The row that was clicked is gone, so the focus goes to the way back. */
export function RemovedSeat({ removed, onUndo }: RemovedSeatProps) {
  const m = useMessages('network');
  const language = useLanguage();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [removed]);
  const seat = seatNames([removed.seat], language).get(removed.seat.id) ?? '';
  return (
    <Notice kind="status">
      <p>{m.seatRemoved({ seat })}</p>
      <Row>
        <Button ref={undo} onClick={() => void onUndo()}>
          {m.undoDelete}
        </Button>
      </Row>
    </Notice>
  );
}
