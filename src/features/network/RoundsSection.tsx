import { Link } from 'wouter';
import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import { isClosed } from '../../domain/network/is-closed.ts';
import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Section } from '../../ui/Page.tsx';
import { Row } from '../../ui/Stack.tsx';
import { DeletedNotices } from './DeletedNotices.tsx';
import { sortRounds } from './latest-round.ts';
import styles from './RoundsSection.module.css';

export function RoundsSection({ network, rounds }: { network: Network; rounds: readonly Round[] }) {
  const m = useMessages('network');
  const hasSeats = network.seats.length > 0;
  return (
    <Section title={m.roundsTitle}>
      <DeletedNotices kind="round" networkId={network.id} />
      {rounds.length === 0 ? (
        <p className={styles.none}>{hasSeats ? m.noRounds : m.roundsNeedSeats}</p>
      ) : (
        <ul className={styles.list}>
          {sortRounds(rounds).map((round) => (
            <RoundRow key={round.id} round={round} />
          ))}
        </ul>
      )}
      {hasSeats && (
        <Row>
          <ButtonLink to={`/networks/${network.id}/rounds/new`}>{m.openRound}</ButtonLink>
        </Row>
      )}
    </Section>
  );
}

function RoundRow({ round }: { round: Round }) {
  const m = useMessages('network');
  const format = useFormat();
  const state =
    round.closedOn === null
      ? m.openSince({ day: format.day(round.openedOn) })
      : m.closedOn({ day: format.day(round.closedOn) });
  return (
    <li className={styles.row}>
      <Link href={`/rounds/${round.id}`} className={styles.label}>
        {round.label}
      </Link>
      <span className={styles.facts}>
        {round.mode === 'survey' ? m.survey : m.consensus} · {state}
      </span>
      {isClosed(round) && (
        <Link
          href={`/rounds/${round.id}/results`}
          className={styles.label}
          aria-label={m.resultsOf({ label: round.label })}
        >
          {m.results}
        </Link>
      )}
    </li>
  );
}
