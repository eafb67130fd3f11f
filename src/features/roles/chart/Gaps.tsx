import { useRef } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import type { SeatId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import { roleGaps, type RoleChart } from '../../../domain/network/role-chart.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { seatTypes } from '../../../files/built-in/seat-types.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import styles from './Roles.module.css';

/** What the chart leaves open, as things to talk about. */
export function Gaps({ network, chart }: { network: Network; chart: RoleChart }) {
  const m = useMessages('roles');
  const format = useFormat();
  const names = seatNames(network.seats, useLanguage());
  const types = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(types);
  const gaps = roleGaps(chart, network.seats, seatTypes);
  const list = (ids: readonly SeatId[]) => format.list(ids.map((id) => names.get(id) ?? ''));
  const lines = [
    gaps.withoutRole.length > 0 ? m.withoutRole({ seats: list(gaps.withoutRole) }) : '',
    gaps.withoutDeputy.length > 0 ? m.withoutDeputy({ seats: list(gaps.withoutDeputy) }) : '',
    ...gaps.unclearTasks.map(({ task, accountable }) =>
      accountable === 0
        ? m.nobodyAccountable({ task: task.title })
        : m.severalAccountable({ task: task.title, count: accountable }),
    ),
  ].filter((line) => line !== '');
  return (
    <Section title={m.gapsTitle} lead={m.gapsLead}>
      {lines.length === 0 ? (
        <p>{m.noGaps}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {gaps.withoutSeat.length > 0 && (
        <details ref={types}>
          <summary>{m.withoutSeat({ count: gaps.withoutSeat.length })}</summary>
          <p className={styles.notSaid}>{m.withoutSeatText}</p>
          <ul className={styles.types}>
            {gaps.withoutSeat.map(({ key, title }) => (
              <li key={key}>
                <QuestionText text={title} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
