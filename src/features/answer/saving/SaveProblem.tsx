import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';

/** When the disk refused the latest change: what happened, and how not to lose it. */
export function SaveProblem({ answering }: { answering: Answering }) {
  const m = useMessages('answer');
  const storage = useMessages('storage');
  const { saveState, retry } = answering.draft;
  if (saveState.kind !== 'failed') return null;
  const { kind } = saveState.problem;
  const { title, text } = storage.problems[kind];
  // Another writer is ahead: trying the same write again cannot help, reading again does.
  const mustReload = kind === 'staleRevision' || kind === 'newerDatabase';
  return (
    <Notice kind="problem" title={title}>
      <p>{text}</p>
      <Row>
        <Button onClick={mustReload ? () => location.reload() : retry}>
          {mustReload ? m.loadAgain : m.tryAgain}
        </Button>
        <ButtonLink to="/settings" weight="quiet">
          {m.saveFile}
        </ButtonLink>
      </Row>
    </Notice>
  );
}
