import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Row } from '../../../ui/Stack.tsx';

interface DiscardDialogProps {
  name: string;
  isOpen: boolean;
  isBusy: boolean;
  onClose: () => void;
  onDiscard: () => void;
}

export function DiscardDialog({ name, isOpen, isBusy, onClose, onDiscard }: DiscardDialogProps) {
  const m = useMessages('settings');
  return (
    <Dialog title={m.deleteForGoodTitle({ name })} isOpen={isOpen} onClose={onClose}>
      <p>{m.deleteForGoodText}</p>
      <Row>
        <Button weight="danger" disabled={isBusy} onClick={onDiscard}>
          {m.deleteForGood}
        </Button>
        <Button onClick={onClose}>{m.cancel}</Button>
      </Row>
    </Dialog>
  );
}
