import { Link } from 'wouter';
import type { SeatId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { RoleChart, Task } from '../../../domain/network/role-chart.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './Roles.module.css';

/** Seats by task, with each part in full words. */
export function TasksSection({ network, chart }: { network: Network; chart: RoleChart }) {
  const m = useMessages('roles');
  const names = seatNames(network.seats, useLanguage());
  return (
    <Section title={m.tasksTitle} lead={m.tasksLead}>
      {chart.tasks.length === 0 ? (
        <p className={styles.notSaid}>{m.tasksEmpty}</p>
      ) : (
        <div className={styles.chart}>
          <Table caption={m.tasksCaption}>
            <thead>
              <tr>
                <th scope="col">{m.seat}</th>
                {chart.tasks.map((task) => (
                  <th key={task.id} scope="col">
                    <TaskHead task={task} network={network} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {network.seats.map(({ id }) => (
                <tr key={id}>
                  <th scope="row">{names.get(id)}</th>
                  {chart.tasks.map((task) => (
                    <PartCell key={task.id} task={task} seatId={id} />
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <div className={styles.noPrint}>
        <ButtonLink to={`/networks/${network.id}/roles/tasks/new`}>{m.addTask}</ButtonLink>
      </div>
    </Section>
  );
}

function TaskHead({ task, network }: { task: Task; network: Network }) {
  const m = useMessages('roles');
  return (
    <>
      <span className={styles.seat}>{task.title}</span>
      <Link
        className={styles.edit}
        href={`/networks/${network.id}/roles/tasks/${task.id}`}
        aria-label={m.editTaskOf({ task: task.title })}
      >
        {m.edit}
      </Link>
    </>
  );
}

function PartCell({ task, seatId }: { task: Task; seatId: SeatId }) {
  const m = useMessages('roles');
  const part = task.parts.find((taken) => taken.seatId === seatId)?.part;
  return (
    <td className={part === 'accountable' ? styles.accountable : undefined}>
      {part && m.parts[part]}
    </td>
  );
}
