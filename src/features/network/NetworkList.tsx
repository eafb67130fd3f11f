import { Link } from 'wouter';
import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import { currentRound } from './latest-round.ts';
import styles from './NetworkList.module.css';

interface NetworkListProps {
  networks: readonly Network[];
  /** Of all networks. */
  rounds: readonly Round[];
}

export function NetworkList({ networks, rounds }: NetworkListProps) {
  return (
    <ul className={styles.list}>
      {networks.map((network) => (
        <NetworkRow
          key={network.id}
          network={network}
          round={currentRound(rounds.filter(({ networkId }) => networkId === network.id))}
        />
      ))}
    </ul>
  );
}

function NetworkRow({ network, round }: { network: Network; round: Round | undefined }) {
  const m = useMessages('network');
  const format = useFormat();
  const where = [network.place, format.country(network.country)].filter((part) => part !== '');
  return (
    <li className={styles.row}>
      <h2 className={styles.name}>
        <Link href={`/networks/${network.id}`}>{network.name}</Link>
        {network.example && <span className={styles.tag}>{m.inventedExample}</span>}
      </h2>
      <p className={styles.facts}>
        {[...where, m.seatCount({ count: network.seats.length })].join(' · ')}
      </p>
      <p className={styles.facts}>{roundState(round)}</p>
    </li>
  );

  function roundState(current: Round | undefined) {
    if (current === undefined) return m.noRoundYet;
    const { label, closedOn } = current;
    return closedOn === null
      ? m.roundIsOpen({ label })
      : m.roundIsClosed({ label, day: format.day(closedOn) });
  }
}
