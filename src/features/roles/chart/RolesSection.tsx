import { useState } from 'react';
import type { Network } from '../../../domain/network/network.ts';
import { roleOf, type RoleChart } from '../../../domain/network/role-chart.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LegalNote } from './LegalNote.tsx';
import { RoleRow } from './RoleRow.tsx';
import styles from './Roles.module.css';

/** One line for each seat. Persons are shown only when somebody asks for them. */
export function RolesSection({ network, chart }: { network: Network; chart: RoleChart }) {
  const m = useMessages('roles');
  const names = seatNames(network.seats, useLanguage());
  const [showsPeople, setShowsPeople] = useState(false);
  const hasPeople = chart.roles.some(({ contact, deputy }) => contact !== '' || deputy !== '');
  return (
    <Section title={m.rolesTitle} lead={m.rolesLead}>
      {hasPeople && (
        <div className={styles.noPrint}>
          <CheckField
            label={m.showPeople}
            hint={m.peopleHint}
            checked={showsPeople}
            onChange={(event) => setShowsPeople(event.target.checked)}
          />
        </div>
      )}
      <div className={styles.chart}>
        <Table caption={m.rolesCaption}>
          <thead>
            <tr>
              <th scope="col">{m.seat}</th>
              <th scope="col">{m.role}</th>
              <th scope="col">{m.brings}</th>
              <th scope="col">{m.willNotDo}</th>
              <th scope="col">{m.shares}</th>
              <th scope="col">{m.takesPart}</th>
              {showsPeople && <th scope="col">{m.people}</th>}
            </tr>
          </thead>
          <tbody>
            {network.seats.map(({ id }) => (
              <RoleRow
                key={id}
                networkId={network.id}
                role={roleOf(chart, id)}
                seat={names.get(id) ?? ''}
                showsPeople={showsPeople}
              />
            ))}
          </tbody>
        </Table>
      </div>
      <LegalNote network={network} />
    </Section>
  );
}
