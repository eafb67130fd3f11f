import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

/** Only the person can know whether the file has left; Concord takes their word. */
export function SaidSent({ entry }: { entry: OutboxEntry }) {
  const m = useMessages('sealed');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  return (
    <Section title={m.sentQuestion} lead={m.sentHint}>
      <StorageProblemNotice problem={problem} />
      <Row>
        <Button
          disabled={isWriting}
          onClick={() => void write(() => store.outbox.markHandedOver(entry.id))}
        >
          {m.sent}
        </Button>
      </Row>
    </Section>
  );
}
