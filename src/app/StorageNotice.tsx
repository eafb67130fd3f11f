import { useEffect, useSyncExternalStore } from 'react';
import { useMessages } from '../i18n/i18n-context.tsx';
import { useStore } from '../storage/store-context.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Row } from '../ui/Stack.tsx';
import styles from './StorageNotice.module.css';

/** Says above every page when nothing can be kept, why, and what to do about it. */
export function StorageNotice() {
  const { health } = useStore();
  const problem = useSyncExternalStore(health.subscribe, () => health.problem);
  const m = useMessages('storage');
  useEffect(() => {
    void health.check();
  }, [health]);
  if (problem === null) return null;
  const { title, text } = m.problems[problem.kind];
  return (
    <div className={styles.place}>
      <Notice kind="problem" title={title}>
        <p>{text}</p>
        <Row>
          <Button onClick={() => location.reload()}>{m.tryAgain}</Button>
          <ButtonLink to="/settings" weight="quiet">
            {m.saveFile}
          </ButtonLink>
        </Row>
      </Notice>
    </div>
  );
}
