import { useState } from 'react';
import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import { tableToCsv, tableToPlainCsv } from '../../../charts/figure/table-to-csv.ts';
import { isUnfinished, type Action } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { writeCalendar } from '../../../files/calendar/write-calendar.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { today } from '../../../ui/today.ts';
import styles from './SaveActions.module.css';
import { useActionsTable } from './use-actions-table.ts';

interface SaveActionsProps {
  network: Network;
  actions: readonly Action[];
  rounds: readonly Round[];
}

/** The list as files: for calendars, for spreadsheets, for statistics; and on paper. */
export function SaveActions({ network, actions, rounds }: SaveActionsProps) {
  const m = useMessages('actions');
  const format = useFormat();
  const names = seatNames(network.seats, useLanguage());
  const table = useActionsTable(network, actions, rounds);
  const [hasFailed, setFailed] = useState(false);
  const dated = actions.filter((action) => isUnfinished(action) && action.due !== null);
  const save = (text: string, type: string, parts: readonly string[], extension: string) =>
    saveFile(
      toFileName([network.name, m.title, ...parts], extension),
      new Blob([text], { type: `${type};charset=utf-8` }),
    );
  const saveCalendar = () => {
    const days = dated.map(({ id, rev, due, text, owner, note }) => ({
      id,
      revision: rev,
      day: due ?? '',
      title: text,
      text: [network.name, owner === null ? '' : (names.get(owner) ?? m.seatGone), note]
        .filter((line) => line !== '')
        .join('\n'),
    }));
    save(writeCalendar(days, today()), 'text/calendar', [], 'ics');
  };
  const saveSpreadsheet = () => {
    const decimalMark = format.number(0.5, 1).includes(',') ? ',' : '.';
    save(tableToCsv(table, decimalMark), 'text/csv', [], 'csv');
  };
  const saveWorkbook = async () => {
    setFailed(false);
    try {
      const { saveWorkbook: make } = await import('./save-workbook.ts');
      make({ name: m.title, ...table }, [network.name, m.title]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.save}>
      <Section title={m.saveTitle} lead={m.saveLead}>
        {dated.length === 0 && <p>{m.calendarNeedsDays}</p>}
        <Row>
          {dated.length > 0 && <Button onClick={saveCalendar}>{m.saveCalendar}</Button>}
          <Button onClick={() => void saveWorkbook()}>{m.saveWorkbook}</Button>
          <Button onClick={saveSpreadsheet}>{m.saveSpreadsheet}</Button>
          <Button
            onClick={() => save(tableToPlainCsv(table), 'text/csv', [m.columns.state], 'csv')}
          >
            {m.savePlain}
          </Button>
          <Button weight="quiet" onClick={() => window.print()}>
            {m.print}
          </Button>
        </Row>
        {hasFailed && <Notice kind="problem">{m.workbookFailed}</Notice>}
      </Section>
    </div>
  );
}
