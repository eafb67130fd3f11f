import { useEffect, useSyncExternalStore } from 'react';
import type { Catalogues } from '../i18n/catalogues.ts';
import { useMessages } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Row } from '../ui/Stack.tsx';
import { Updates, type UpdateState } from './update.ts';
import styles from './UpdateNotice.module.css';

const updates = new Updates();

/** A quiet line at the lower edge: ready offline, a new version, or what holds it up. */
export function UpdateNotice() {
  const state = useSyncExternalStore(updates.subscribe, () => updates.state);
  // Here rather than where it is shown: when a part is missing, these words must not be.
  const m = useMessages('shell');
  useEffect(() => updates.start(), []);
  return (
    <div role="status" className={styles.place}>
      {state !== 'nothing' && <Line state={state} m={m} />}
    </div>
  );
}

interface LineProps {
  state: Exclude<UpdateState, 'nothing'>;
  m: Catalogues['shell'];
}

function Line({ state, m }: LineProps) {
  return (
    <div className={styles.line}>
      <p>{m[state]}</p>
      <Row>
        {state === 'partMissing' ? (
          <Button onClick={() => location.reload()}>{m.reload}</Button>
        ) : (
          state !== 'readyOffline' && (
            <Button onClick={() => void updates.agree()}>{m.updateNow}</Button>
          )
        )}
        <Button weight="quiet" onClick={() => updates.dismiss()}>
          {state === 'readyOffline' ? m.close : m.later}
        </Button>
      </Row>
    </div>
  );
}
