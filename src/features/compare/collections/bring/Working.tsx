import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Row, Stack } from '../../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../../ui/StorageProblemNotice.tsx';
import type { GatheringState } from './use-gathering.ts';

/** How far it is, and what went wrong. */
export function Working({ state, onStop }: { state: GatheringState; onStop: () => void }) {
  const m = useMessages('summary-files');
  switch (state.kind) {
    case 'gathering':
    case 'judging':
    case 'writing':
    case 'noFiles':
      return <p role="status">{m[state.kind]}</p>;
    case 'reading':
      return (
        <Stack gap={3}>
          <p role="status">{m.reading(state)}</p>
          <progress value={state.done} max={state.of} aria-label={m.reading(state)} />
          <Row>
            <Button onClick={onStop}>{m.stop}</Button>
          </Row>
        </Stack>
      );
    case 'notLoaded':
    case 'noCollection':
      return (
        <Notice kind="problem">
          <p>{m[state.kind]}</p>
        </Notice>
      );
    case 'failed':
      return <StorageProblemNotice problem={state.problem} />;
    default:
      return null;
  }
}
