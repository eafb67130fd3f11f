import { Link } from 'wouter';
import type { Network } from '../../../domain/network/network.ts';
import type { RoleChart, Task } from '../../../domain/network/role-chart.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './Roles.module.css';

/** Tasks by seat, with each part in full words. */
export function TasksSection({ network, chart }: { network: Network; chart: RoleChart }) {
  const m = useMessages('roles');
  const names = seatNames(network.seats, useLanguage());
  return (
    <Section title={m.tasksTitle} lead={m.tasksLead}>
      {chart.tasks.length === 0 ? (
        <p className={styles.notSaid}>{m.tasksEmpty}</p>
      ) : (
        <Table caption={m.tasksCaption}>
          <thead>
            <tr>
              <th scope="col">{m.task}</th>
              {network.seats.map(({ id }) => (
                <th key={id} scope="col">
                  {names.get(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.tasks.map((task) => (
              <TaskRow key={task.id} task={task} network={network} />
            ))}
          </tbody>
        </Table>
      )}
      <div className={styles.noPrint}>
        <ButtonLink to={`/networks/${network.id}/roles/tasks/new`}>{m.addTask}</ButtonLink>
      </div>
    </Section>
  );
}

function TaskRow({ task, network }: { task: Task; network: Network }) {
  const m = useMessages('roles');
  return (
    <tr>
      <th scope="row">
        <span className={styles.seat}>{task.title}</span>
        <Link
          className={styles.edit}
          href={`/networks/${network.id}/roles/tasks/${task.id}`}
          aria-label={m.editTaskOf({ task: task.title })}
        >
          {m.edit}
        </Link>
      </th>
      {network.seats.map(({ id }) => {
        const part = task.parts.find(({ seatId }) => seatId === id)?.part;
        return (
          <td key={id} className={part === 'accountable' ? styles.accountable : undefined}>
            {part && m.parts[part]}
          </td>
        );
      })}
    </tr>
  );
}
