import {
  ActionId,
  DimensionId,
  DocumentId,
  ItemId,
  QuestionnaireId,
  TaskId,
} from '../kernel/ids.ts';
import { newAction, type Action } from '../network/action.ts';
import type { DocumentEntry } from '../network/document-entry.ts';
import { emptyRole, type Role, type RoleChart } from '../network/role-chart.ts';
import { exampleNetworkId, exampleRoundId, exampleSeatId } from './example-ids.ts';
import type { ExampleSeatType } from './example-seats.ts';

type SaidRole = Pick<
  Role,
  'role' | 'brings' | 'willNotDo' | 'mayShare' | 'mayNotShare' | 'legalBasis'
>;

/** What the example's registers say in words, in the reader's language. */
export interface ExampleRegisterTexts {
  readonly townHallArchive: string;
  readonly sharedFolder: string;
  readonly ownDocument: string;
  readonly roles: Readonly<Record<'coordinator' | 'police' | 'youth' | 'school', SaidRole>>;
  readonly tasks: Readonly<Record<'lead' | 'urgent' | 'minutes', string>>;
  readonly actions: Readonly<Record<'deputies' | 'targets' | 'calendar', string>>;
  readonly deputiesNote: string;
}

export interface ExampleRegisters {
  readonly documents: readonly DocumentEntry[];
  readonly roleChart: RoleChart;
  readonly actions: readonly Action[];
}

/** What the invented network has in writing, who does what there, and what it has taken on. */
export function buildExampleRegisters(texts: ExampleRegisterTexts): ExampleRegisters {
  return {
    documents: documentsIn(texts),
    roleChart: roleChartIn(texts),
    actions: actionsIn(texts),
  };
}

/** A mandate in order, goals that nobody has looked at since, and rules still being written. */
function documentsIn(texts: ExampleRegisterTexts): DocumentEntry[] {
  const entry = (
    key: string,
    owner: ExampleSeatType,
    { writtenWith = [owner], ...change }: DocumentChange,
  ): DocumentEntry => ({
    schema: 1,
    id: DocumentId.parse(`example-document-${key}`),
    rev: 1,
    networkId: exampleNetworkId,
    type: key,
    title: '',
    owner: exampleSeatId(owner),
    version: '1',
    day: null,
    confidentiality: 'network',
    place: texts.sharedFolder,
    reviewOn: null,
    lastUsedOn: null,
    state: 'live',
    replaces: null,
    ...change,
    writtenWith: writtenWith.map(exampleSeatId),
  });
  return [
    entry('mandate', 'municipality', {
      day: '2019-03-14',
      writtenWith: ['municipality', 'police', 'youth', 'social'],
      confidentiality: 'public',
      place: texts.townHallArchive,
      reviewOn: '2027-03-14',
    }),
    entry('targets', 'coordinator', {
      version: '2',
      day: '2023-05-11',
      writtenWith: ['coordinator', 'police', 'youth'],
      reviewOn: '2024-05-11',
    }),
    entry('calendar', 'coordinator', {
      day: '2026-01-12',
      reviewOn: '2027-01-12',
      lastUsedOn: '2026-10-05',
    }),
    entry('rules', 'coordinator', { version: '0.3', day: '2026-06-02', state: 'draft' }),
    entry('own', 'coordinator', { type: null, title: texts.ownDocument, day: '2022-09-20' }),
  ];
}

type DocumentChange = Partial<Omit<DocumentEntry, 'writtenWith'>> & {
  readonly writtenWith?: readonly ExampleSeatType[];
};

/** Four seats have said their role; nobody has named a deputy. */
function roleChartIn({ roles, tasks }: ExampleRegisterTexts): RoleChart {
  const said = (seat: keyof typeof roles, change: Partial<Role> = {}): Role => ({
    ...emptyRole(exampleSeatId(seat)),
    ...roles[seat],
    attendance: 'standing',
    ...change,
  });
  const partOf = (
    seat: ExampleSeatType,
    part: RoleChart['tasks'][number]['parts'][number]['part'],
  ) => ({
    seatId: exampleSeatId(seat),
    part,
  });
  return {
    schema: 1,
    id: exampleNetworkId,
    rev: 1,
    roles: [
      said('coordinator', { level: 'both', hours: 80, since: 2019 }),
      said('police', { level: 'operational', hours: 8, since: 2019 }),
      said('youth', { level: 'operational', hours: 6, since: 2020 }),
      said('school', { attendance: 'onCall', hours: 2 }),
    ],
    tasks: [
      {
        id: TaskId.parse('example-task-lead'),
        title: tasks.lead,
        parts: [partOf('coordinator', 'accountable'), partOf('municipality', 'consulted')],
      },
      {
        id: TaskId.parse('example-task-urgent'),
        title: tasks.urgent,
        parts: [partOf('police', 'responsible'), partOf('youth', 'informed')],
      },
      {
        id: TaskId.parse('example-task-minutes'),
        title: tasks.minutes,
        parts: [partOf('coordinator', 'accountable'), partOf('police', 'informed')],
      },
    ],
  };
}

function actionsIn({ actions, deputiesNote }: ExampleRegisterTexts): Action[] {
  const action = (key: keyof typeof actions, change: Partial<Action>): Action =>
    newAction({
      id: ActionId.parse(`example-action-${key}`),
      networkId: exampleNetworkId,
      roundId: exampleRoundId,
      text: actions[key],
      owner: exampleSeatId('coordinator'),
      addedOn: '2026-10-12',
      ...change,
    });
  return [
    action('deputies', {
      recommendation: 'nextStep/FORM-CON-1',
      due: '2027-01-29',
      state: 'begun',
      note: deputiesNote,
      aims: [
        {
          questionnaireId: QuestionnaireId.parse('FORM'),
          dimensionId: DimensionId.parse('CON'),
          itemId: ItemId.parse('FORM-CON-1'),
        },
      ],
    }),
    action('targets', { owner: exampleSeatId('municipality'), due: '2027-02-26' }),
    action('calendar', { due: '2026-10-30', state: 'done', doneOn: '2026-10-26' }),
  ];
}
