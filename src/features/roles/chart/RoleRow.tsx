import { Link } from 'wouter';
import type { NetworkId } from '../../../domain/kernel/ids.ts';
import type { Role } from '../../../domain/network/role-chart.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './Roles.module.css';

interface RoleRowProps {
  networkId: NetworkId;
  role: Role;
  /** Its seat's name. */
  seat: string;
  showsPeople: boolean;
}

export function RoleRow({ networkId, role, seat, showsPeople }: RoleRowProps) {
  const m = useMessages('roles');
  const isSaid = role.role !== '';
  const { mayShare, mayNotShare, legalBasis, contact, deputy } = role;
  return (
    <tr>
      <th scope="row">
        <span className={styles.seat}>{seat}</span>
        <Link
          className={styles.edit}
          href={`/networks/${networkId}/roles/seats/${role.seatId}`}
          aria-label={isSaid ? m.editOf({ seat }) : m.sayRoleOf({ seat })}
        >
          {isSaid ? m.edit : m.sayRole}
        </Link>
      </th>
      <td className={styles.said}>
        {isSaid ? role.role : <span className={styles.notSaid}>{m.notSaid}</span>}
      </td>
      <td className={styles.said}>{role.brings}</td>
      <td className={styles.said}>{role.willNotDo}</td>
      <td className={styles.said}>
        <Lines
          lines={[
            mayShare && m.may({ what: mayShare }),
            mayNotShare && m.mayNot({ what: mayNotShare }),
            legalBasis && m.basis({ basis: legalBasis }),
          ]}
        />
      </td>
      <td>
        <Lines lines={useTakesPart(role)} />
      </td>
      {showsPeople && (
        <td>
          <Lines
            lines={[
              contact && m.contactIs({ who: contact }),
              deputy && m.deputyIs({ who: deputy }),
            ]}
          />
        </td>
      )}
    </tr>
  );
}

/** How, on which level, how long, and since when. */
function useTakesPart({ level, attendance, hours, since }: Role): string[] {
  const m = useMessages('roles');
  const format = useFormat();
  return [
    attendance === null ? '' : m.attendances[attendance],
    level === null ? '' : m.levels[level],
    hours === null ? '' : m.hoursAMonth({ hours: format.number(hours, hours % 1 === 0 ? 0 : 1) }),
    since === null ? '' : m.sinceYear({ year: String(since) }),
  ];
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <div className={styles.lines}>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
