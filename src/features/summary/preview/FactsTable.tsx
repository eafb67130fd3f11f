import type { ReactNode } from 'react';
import type { Summary } from '../../../domain/comparison/summary.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { ChosenForRound } from '../../../ui/how-made/ChosenForRound.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './Preview.module.css';
import { useFigures } from './use-figures.ts';

/** Everything in a summary that is about the network and the round as a whole. */
export function FactsTable({ summary }: { summary: Summary }) {
  const m = useMessages('summary');
  const rows = useFacts(summary);
  return (
    <div className={styles.questionnaire}>
      <Table caption={m.about}>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{m.keysNote}</p>
    </div>
  );
}

function useFacts({ network, round, responseRate, method, formatVersion }: Summary) {
  const m = useMessages('summary');
  const format = useFormat();
  const { count, percent, ofAll } = useFigures();
  const { facts } = m;
  const yes = (is: boolean) => (is ? m.yes : m.no);
  const said = (text: string) => (text === '' ? m.notGiven : text);
  const hash = (key: string) => <span className={styles.hash}>{key}</span>;
  const rows: [string, ReactNode][] = [
    [facts.name, network.name],
    [facts.place, network.namedBy === 'alias' ? m.staysHere : said(network.place)],
    [facts.country, said(format.country(network.country))],
    [facts.since, network.since === null ? m.notGiven : String(network.since)],
    [facts.startUp, yes(network.startUp)],
    [facts.organisations, count(network.organisations)],
    [facts.example, yes(network.example)],
    [facts.closedOn, format.day(round.closedOn)],
    [facts.mode, m.modes[round.mode]],
    [facts.k, m.persons({ count: round.k, n: count(round.k) })],
  ];
  if (responseRate !== null) {
    const { organisations, persons, rate, standing } = responseRate;
    rows.push(
      [facts.answeredOrganisations, ofAll(organisations.answered, organisations.invited)],
      [facts.handedIn, ofAll(persons.handedIn, persons.invited)],
      [facts.rate, `${percent(rate)} (${m.standings[standing]})`],
    );
  }
  rows.push(
    [
      facts.settings,
      round.settings === null ? m.none : <ChosenForRound settings={round.settings} />,
    ],
    [facts.method, method],
    [facts.revision, count(round.revision)],
    [facts.format, `concord/summary ${count(formatVersion)}`],
    [facts.networkKey, hash(network.key)],
    [facts.roundKey, hash(round.key)],
  );
  return rows;
}
