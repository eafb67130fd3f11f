import { parts, type Part, type Task } from '../../../domain/network/role-chart.ts';
import type { Cell, ReportSection, ReportTable } from '../../../files/report/report-document.ts';
import { toSentence } from '../../../sentences/spoken.ts';
import type { ReportWords } from '../words/words.ts';
import { said } from '../../../paper/cells.ts';
import type { ReportSource } from './choose.ts';
import type { Numbering } from '../../../paper/numbering.ts';

type Kept = Pick<ReportSource, 'report' | 'seatNames'>;

/** What each seat does here and where its limits are; contacts and deputies never leave the device. */
export function roles(kept: Kept, words: ReportWords, numbering: Numbering): ReportSection[] {
  const { report } = kept;
  const { roles: m } = words;
  if (report.roles.length + report.tasks.length === 0) return [];
  return [
    {
      key: 'roles',
      beginsPage: false,
      blocks: [
        { kind: 'heading', level: 2, text: { text: m.title } },
        { kind: 'paragraph', text: { text: m.legalNote } },
        ...(report.roles.length > 0 ? [numbering.table(rolesTable(kept, words))] : []),
        ...(report.tasks.length > 0 ? [numbering.table(tasksTable(kept, words))] : []),
      ],
    },
  ];
}

export function rolesTable({ report, seatNames }: Kept, { roles: m }: ReportWords): ReportTable {
  return {
    caption: m.rolesCaption,
    columns: [
      { label: m.seat, width: 2 },
      { label: m.role, width: 3 },
      { label: m.brings, width: 2.4 },
      { label: m.willNotDo, width: 2.4 },
      { label: m.shares, width: 3.4 },
    ],
    rows: report.roles.map((role) => [
      said(seatNames.get(role.seatId) ?? ''),
      said(role.role),
      said(role.brings),
      said(role.willNotDo),
      said(
        [
          ...(role.mayShare === '' ? [] : [m.may({ what: role.mayShare })]),
          ...(role.mayNotShare === '' ? [] : [m.mayNot({ what: role.mayNotShare })]),
          ...(role.legalBasis === '' ? [] : [m.basis({ basis: role.legalBasis })]),
        ]
          .map(toSentence)
          .join(' '),
      ),
    ]),
  };
}

/** One row for each task, with the seats that have each part in it: it fits on paper with any number. */
export function tasksTable(kept: Kept, { roles: m, format }: ReportWords): ReportTable {
  const seatsWith = (task: Task, wanted: Part): Cell =>
    said(
      format.list(
        task.parts
          .filter(({ part }) => part === wanted)
          .map(({ seatId }) => kept.seatNames.get(seatId) ?? ''),
      ),
    );
  return {
    caption: m.tasksCaption,
    columns: [
      { label: m.task, width: 3 },
      ...parts.map((part) => ({ label: m.parts[part], width: 2.4 })),
    ],
    rows: kept.report.tasks.map((task) => [
      said(task.title),
      ...parts.map((part) => seatsWith(task, part)),
    ]),
  };
}
