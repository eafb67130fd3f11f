import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import type { KeyedRound } from '../parts/use-sealed-round.ts';

/** What came after closing waits until there are enough to hide in. */
export function Late({ sealed: { round, received } }: { sealed: KeyedRound }) {
  const m = useMessages('collect');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { late } = received;
  const count = late?.waiting.length ?? 0;
  if (late === null || count === 0) return null;
  const { mayPublish, missing } = late;
  return (
    <Section title={m.lateTitle}>
      <p>{mayPublish ? m.lateReady({ count }) : m.lateWaiting({ count, missing })}</p>
      {mayPublish && (
        <Row>
          <Button
            disabled={isWriting}
            onClick={() => void write(() => store.sealings.publish(round.id))}
          >
            {m.publish}
          </Button>
        </Row>
      )}
      <StorageProblemNotice problem={problem} />
    </Section>
  );
}
