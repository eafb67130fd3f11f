import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Row, Stack } from '../../../../ui/Stack.tsx';
import { useArrival } from '../../../../ui/use-arrival.ts';
import { newCount } from './outcomes.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import type { Planned } from './use-gathering.ts';

interface PlanProps {
  plan: Planned;
  onBringIn: () => void;
  onCancel: () => void;
}

/** What the files are, before anything is stored. */
export function Plan({ plan: { outcomes, shells, stopped }, onBringIn, onCancel }: PlanProps) {
  const m = useMessages('summary-files');
  const heading = useArrival(true);
  const count = newCount(outcomes);
  const hasNotes = shells.length > 0;
  const isAllHere = outcomes.some(
    (outcome) => 'standing' in outcome && outcome.standing.kind === 'duplicate',
  );
  return (
    <Stack gap={4}>
      <h3 ref={heading} tabIndex={-1}>
        {m.previewTitle}
      </h3>
      {stopped !== null && <p>{m.stopped(stopped)}</p>}
      {count === 0 && <p role="status">{isAllHere ? m.nothingNew : m.nothingUsable}</p>}
      {hasNotes && <p>{m.notesToo}</p>}
      <Row>
        {(count > 0 || hasNotes) && (
          <Button weight="primary" onClick={onBringIn}>
            {count > 0 ? m.bringIn({ count }) : m.bringNotes}
          </Button>
        )}
        <Button onClick={onCancel}>{m.cancel}</Button>
      </Row>
      {outcomes.length > 0 && <OutcomeTable outcomes={outcomes} />}
    </Stack>
  );
}
