import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/i18n-context.tsx';
import {
  storageProblem,
  type StorageProblem,
  type StorageProblemKind,
} from '../storage/problem.ts';
import { useStoreSoon } from '../storage/store-context.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Row } from '../ui/Stack.tsx';
import styles from './StorageNotice.module.css';

/** Says above every page when nothing can be kept, why, and what to do about it. */
export function StorageNotice() {
  const problem = useProblem();
  const m = useMessages('storage');
  if (problem === null) return null;
  const { title, text } = m.problems[problem.kind];
  return (
    <div className={styles.place}>
      <Notice kind="problem" title={title}>
        <p>{text}</p>
        <WaysOut kind={problem.kind} />
      </Notice>
    </div>
  );
}

/** Only what helps: loading again would lose what is in memory, and after a wipe there is no file. */
function WaysOut({ kind }: { kind: StorageProblemKind }) {
  const m = useMessages('storage');
  const mayReload = kind !== 'unavailable' && kind !== 'emptied';
  return (
    <Row>
      {mayReload && <Button onClick={() => location.reload()}>{m.tryAgain}</Button>}
      {kind !== 'wiped' && kind !== 'notLoaded' && (
        <ButtonLink to="/settings" weight="quiet">
          {kind === 'emptied' ? m.bringBackFile : m.saveFile}
        </ButtonLink>
      )}
    </Row>
  );
}

/** Never suspends and never throws: this must be there when the rest is not. */
function useProblem(): StorageProblem | null {
  const soon = useStoreSoon();
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  useEffect(() => {
    let stop = () => {};
    let isHere = true;
    const watch = async () => {
      const { health } = await soon;
      if (!isHere) return;
      const show = () => setProblem(health.problem);
      stop = health.subscribe(show);
      show();
      await health.check();
    };
    watch().catch(() => setProblem(storageProblem('notLoaded')));
    return () => {
      isHere = false;
      stop();
    };
  }, [soon]);
  return problem;
}
