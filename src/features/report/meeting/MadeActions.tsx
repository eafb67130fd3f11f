import { sortActions, type Action } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import styles from './Meeting.module.css';

/** What came out of this round so far: who does what by when. */
export function MadeActions({
  network,
  actions,
}: {
  network: Network;
  actions: readonly Action[];
}) {
  const m = useMessages('meeting');
  const format = useFormat();
  const names = seatNames(network.seats, useLanguage());
  return (
    <>
      {actions.length === 0 ? (
        <p>{m.noActions}</p>
      ) : (
        <ul className={styles.actions}>
          {sortActions(actions).map(({ id, text, owner, due }) => (
            <li key={id}>
              {text}
              <span className={styles.who}>
                {(owner !== null && names.get(owner)) || m.noOwner}
                {due !== null && ` · ${m.until({ day: format.day(due) })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Row>
        <ButtonLink to={`/networks/${network.id}/actions`}>{m.toActions}</ButtonLink>
      </Row>
    </>
  );
}
