import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { ActionId } from '../../../domain/kernel/ids.ts';
import {
  isUnfinished,
  newAction,
  type Action,
  type ActionAim,
} from '../../../domain/network/action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';
import type { View } from '../view.ts';
import styles from './TakeOn.module.css';

interface TakeOnProps {
  of: Pick<View, 'network' | 'round'>;
  /** Key of the recommendation: what was taken on once is not offered again. */
  recommendation: string;
  text: string;
  aims: readonly ActionAim[];
}

/** Makes a recommendation an action of the network; who looks after it, and by when, comes next. */
export function TakeOn({ of, recommendation, text, aims }: TakeOnProps) {
  const m = useMessages('take-on');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const [id] = useState(() => ActionId.parse(newId()));
  const { id: networkId } = of.network;
  const { roundId } = of.round;
  const taken = useLiveQuery(async () => {
    const actions = await store.actions.byNetwork(networkId);
    return (
      actions.find(
        (action) =>
          action.recommendation === recommendation &&
          (action.roundId === roundId || isUnfinished(action)),
      ) ?? null
    );
  }, [store, networkId, roundId, recommendation]);
  if (taken === undefined) return null;
  const takeOn = () =>
    void write(() =>
      store.actions.put(
        newAction({
          id,
          networkId,
          roundId,
          recommendation,
          text: [...text].slice(0, 1000).join(''),
          aims: [...aims],
          addedOn: today(),
        }),
      ),
    );
  return (
    <div className={styles.take}>
      {taken === null ? (
        <Button aria-label={m.takeOnOf({ text })} disabled={isWriting} onClick={takeOn}>
          {m.takeOn}
        </Button>
      ) : (
        <Taken action={taken} isNew={taken.id === id} />
      )}
      <StorageProblemNotice problem={problem} />
    </div>
  );
}

interface TakenProps {
  action: Action;
  /** Taken on just now: the button that had the focus is gone. */
  isNew: boolean;
}

function Taken({ action: { id, networkId, text, owner, due }, isNew }: TakenProps) {
  const m = useMessages('take-on');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isNew) link.current?.focus();
  }, [isNew]);
  const words = owner !== null && due !== null ? m.goTo : m.sayWho;
  return (
    <p role="status">
      {m.taken}{' '}
      <Link
        ref={link}
        href={`/networks/${networkId}/actions/${id}`}
        aria-label={m.goToOf({ words, text })}
      >
        {words}
      </Link>
    </p>
  );
}
