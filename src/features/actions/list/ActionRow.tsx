import { Link } from 'wouter';
import { isOverdue, isUnfinished, type Action } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { changeAction } from '../../../storage/change-register.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';
import styles from './Actions.module.css';
import { AimReadings } from './AimReadings.tsx';
import type { AimReading } from './use-aim-readings.ts';

interface ActionRowProps {
  action: Action;
  network: Network;
  rounds: readonly Round[];
  readings: readonly AimReading[] | undefined;
  /** Called with the action as it was when it has moved to another list. */
  onMove: (before: Action) => void;
}

export function ActionRow({ action, network, rounds, readings, onMove }: ActionRowProps) {
  const m = useMessages('actions');
  const facts = useFacts(action, network);
  const round = rounds.find(({ id }) => id === action.roundId);
  return (
    <li className={styles.action}>
      <p className={styles.text}>{action.text}</p>
      <p className={styles.facts}>
        {facts.join(' · ')}
        {' · '}
        {round === undefined ? (
          m.ownIdea
        ) : (
          <Link href={`/rounds/${round.id}/results`}>{m.fromRound({ round: round.label })}</Link>
        )}
      </p>
      {action.note !== '' && <p className={styles.note}>{action.note}</p>}
      {readings !== undefined && readings.length > 0 && <AimReadings readings={readings} />}
      <ActionButtons action={action} network={network} onMove={onMove} />
    </li>
  );
}

/** Who, by when, and how far. */
function useFacts(action: Action, { seats }: Network): string[] {
  const m = useMessages('actions');
  const format = useFormat();
  const names = seatNames(seats, useLanguage());
  const { owner, due, state, doneOn } = action;
  const seat = owner === null ? m.nobodyYet : (names.get(owner) ?? m.seatGone);
  if (state === 'done' && doneOn !== null) return [seat, m.doneOn({ day: format.day(doneOn) })];
  if (due === null) return [seat, m.noDay, m.states[state]];
  const day = { day: format.day(due) };
  return [seat, isOverdue(action, today()) ? m.wasDueOn(day) : m.dueOn(day), m.states[state]];
}

function ActionButtons({
  action,
  network,
  onMove,
}: Pick<ActionRowProps, 'action' | 'network' | 'onMove'>) {
  const m = useMessages('actions');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { id, text } = action;
  const setDone = async (isDone: boolean) => {
    const isMoved = await write(() =>
      changeAction(store, id, (latest) => ({
        ...latest,
        state: isDone ? 'done' : 'open',
        doneOn: isDone ? today() : null,
      })),
    );
    if (isMoved) onMove(action);
  };
  return (
    <>
      <div className={styles.buttons}>
        {isUnfinished(action) ? (
          <Button
            aria-label={m.markDoneOf({ text })}
            disabled={isWriting}
            onClick={() => void setDone(true)}
          >
            {m.markDone}
          </Button>
        ) : (
          <Button
            aria-label={m.takeUpAgainOf({ text })}
            disabled={isWriting}
            onClick={() => void setDone(false)}
          >
            {m.takeUpAgain}
          </Button>
        )}
        <ButtonLink
          to={`/networks/${network.id}/actions/${id}`}
          weight="quiet"
          label={m.editOf({ text })}
        >
          {m.edit}
        </ButtonLink>
      </div>
      <StorageProblemNotice problem={problem} />
    </>
  );
}
