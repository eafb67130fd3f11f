import { useState } from 'react';
import type { FigureTable } from '../../../charts/figure/figure-table.ts';
import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import { tableToCsv } from '../../../charts/figure/table-to-csv.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { RoleChart } from '../../../domain/network/role-chart.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import styles from './Roles.module.css';
import { useRolesTable, useTasksTable } from './use-chart-tables.ts';

/** The chart on paper and as tables, without persons. */
export function SaveChart({ network, chart }: { network: Network; chart: RoleChart }) {
  const m = useMessages('roles');
  const format = useFormat();
  const roles = useRolesTable(network, chart);
  const tasks = useTasksTable(network, chart);
  const [hasFailed, setFailed] = useState(false);
  const save = (table: FigureTable, title: string) => {
    const decimalMark = format.number(0.5, 1).includes(',') ? ',' : '.';
    const blob = new Blob([tableToCsv(table, decimalMark)], { type: 'text/csv;charset=utf-8' });
    saveFile(toFileName([network.name, title], 'csv'), blob);
  };
  const saveWorkbook = async () => {
    setFailed(false);
    try {
      const { saveWorkbook: make } = await import('./save-workbook.ts');
      const sheets = [
        { name: m.rolesTitle, ...roles },
        ...(chart.tasks.length > 0 ? [{ name: m.tasksTitle, ...tasks }] : []),
      ];
      make(sheets, [network.name, m.title]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.noPrint}>
      <Section title={m.saveTitle} lead={m.saveLead}>
        <Row>
          <Button onClick={() => void saveWorkbook()}>{m.saveWorkbook}</Button>
          <Button onClick={() => save(roles, m.rolesTitle)}>{m.saveRoles}</Button>
          {chart.tasks.length > 0 && (
            <Button onClick={() => save(tasks, m.tasksTitle)}>{m.saveTasks}</Button>
          )}
          <Button weight="quiet" onClick={() => window.print()}>
            {m.print}
          </Button>
        </Row>
        {hasFailed && <Notice kind="problem">{m.workbookFailed}</Notice>}
      </Section>
    </div>
  );
}
