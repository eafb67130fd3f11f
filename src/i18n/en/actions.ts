import { plural } from '../plural.ts';

const actions = (count: number) => plural(count, '1 action', `${count} actions`);

export default {
  title: 'Actions',
  lead: 'What the network has decided to do. Actions belong to the network and go along from round to round until they are done.',
  emptyTitle: 'No action yet',
  emptyText:
    'Results help when somebody does something about them. An action says what, which seat looks after it, and by when. One or two at a time are enough.',
  emptyResults: 'In the results of a closed round, choose “Take this on” beside a recommendation.',
  addAction: 'Add an action',
  overdueTitle: (p: { count: number }) => `${actions(p.count)} past the day`,
  overdueLead: 'Do it, give it another day, or drop it: all three are fine.',
  unfinishedTitle: 'To do',
  nothingUnfinished: 'Nothing is waiting to be done.',
  finishedTitle: (p: { count: number }) => `${actions(p.count)} done or dropped`,
  states: { open: 'To do', begun: 'Begun', done: 'Done', dropped: 'Dropped' },
  owner: 'Seat that looks after it',
  ownerHint: 'A seat, not a person: persons change.',
  nobodyYet: 'Nobody yet',
  seatGone: 'A seat that is no longer there',
  due: 'By',
  dueHint: 'May stay empty.',
  dueOn: (p: { day: string }) => `by ${p.day}`,
  wasDueOn: (p: { day: string }) => `was due by ${p.day}`,
  noDay: 'no day set',
  doneOn: (p: { day: string }) => `done on ${p.day}`,
  fromRound: (p: { round: string }) => `from ${p.round}`,
  ownIdea: 'the network’s own',
  state: 'State',
  note: 'Note',
  noteHint: 'What was agreed, what stands in the way. No names of persons, nothing about cases.',
  noteTooLong: 'The note is too long: use at most 2,000 characters',
  text: 'What to do',
  textHint: 'One sentence that a newcomer understands.',
  textMissing: 'Say what is to be done',
  textTooLong: 'The text is too long: use at most 1,000 characters',
  dueNotADay: 'Write a day of the calendar, or leave it empty',
  markDone: 'Done',
  markDoneOf: (p: { text: string }) => `Mark as done: ${p.text}`,
  takeUpAgain: 'Take up again',
  takeUpAgainOf: (p: { text: string }) => `Take up again: ${p.text}`,
  nowDone: 'Marked as done.',
  nowToDo: 'To do again.',
  edit: 'Edit',
  editOf: (p: { text: string }) => `Edit: ${p.text}`,
  newTitle: 'New action',
  editTitle: 'Edit action',
  save: 'Save action',
  cancel: 'Cancel',
  remove: 'Delete',
  removed: 'The action was deleted.',
  undo: 'Undo',
  backToList: 'To the actions',
  missingTitle: 'This action is not on this device',
  missingText: 'It may have been deleted, or the address is incomplete.',

  aimTitle: 'Meant to change',
  aimThenAndNow: (p: {
    before: string;
    beforeMean: string;
    beforeN: string;
    after: string;
    afterMean: string;
    afterN: string;
  }) =>
    `${p.before}: mean ${p.beforeMean} from ${p.beforeN} answers. ${p.after}: mean ${p.afterMean} from ${p.afterN} answers.`,
  aimWaits: 'The next closed round will show whether it has changed.',
  aimNotShown:
    'The two rounds cannot be set side by side here: one of them has no figure for it, or it was asked in another way.',

  saveTitle: 'Take the list along',
  saveLead:
    'Files hold seats, never persons. The calendar file holds what is still to be done and has a day.',
  saveCalendar: 'Calendar file (.ics)',
  calendarNeedsDays: 'No action that is still to be done has a day yet.',
  saveSpreadsheet: 'Table for a spreadsheet (.csv)',
  savePlain: 'Table for statistics (.csv)',
  saveWorkbook: 'Workbook (.xlsx)',
  workbookFailed:
    'The workbook could not be made. Load the page again while you are online, or take the table (.csv).',
  print: 'Print the list',
  columns: {
    text: 'Action',
    owner: 'Seat',
    due: 'By',
    state: 'State',
    round: 'Round',
    added: 'Added on',
    done: 'Done on',
    note: 'Note',
  },
};
