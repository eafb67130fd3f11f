import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { StorageProblem } from '../../../storage/problem.ts';
import { Button } from '../../../ui/Button.tsx';
import { useStoreSoon } from '../../../storage/store-context.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import type { Answering } from '../answering.ts';

/** When the disk refused the latest change: what happened, and how not to lose it. */
export function SaveProblem({ answering }: { answering: Answering }) {
  const { saveState } = answering.draft;
  if (saveState.kind !== 'failed') return null;
  return (
    <div>
      <StorageProblemNotice problem={saveState.problem} />
      <WaysOut answering={answering} problem={saveState.problem} />
    </div>
  );
}

interface WaysOutProps {
  answering: Answering;
  problem: StorageProblem;
}

function WaysOut({ answering, problem }: WaysOutProps) {
  const m = useMessages('answer');
  const store = useStoreSoon();
  const saveFile = async () => {
    const { saveAnswersFile } = await import('./save-answers-file.ts');
    await saveAnswersFile(await store, answering);
  };
  // Another writer is ahead: trying the same write again cannot help, reading again does.
  const mustReload = problem.kind === 'staleRevision' || problem.kind === 'newerDatabase';
  return (
    <Row>
      {mustReload ? (
        <Button onClick={() => location.reload()}>{m.loadAgain}</Button>
      ) : (
        <Button onClick={answering.draft.retry}>{m.tryAgain}</Button>
      )}
      <Button weight="quiet" onClick={() => void saveFile()}>
        {m.saveFile}
      </Button>
    </Row>
  );
}
