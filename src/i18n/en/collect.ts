import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 file', `${count} files`);
const persons = (count: number) => plural(count, '1 person', `${count} persons`);

export default {
  title: 'Bring in answers',
  lead: 'Take in the sealed files that members sent you. You see first what they are; nothing is stored before you say so.',
  noneTitle: 'Nobody is invited yet',
  noneText: 'Sealed answers come from invitations. Make the round’s key and invite first.',
  toInvite: 'Invite',
  toKey: 'About the key',

  dropTitle: 'Sealed files',
  drop: {
    dropText:
      'Drop files or whole folders here, or choose them. Saved mails and archives have to be unpacked first.',
    dropNow: 'Let go to take these in',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
  },
  paste: {
    pasteTitle: 'Paste text instead',
    pasteLabel: 'Text of one or several sealed responses',
    pasteHint: 'Whole mails may be pasted; Concord finds the sealed parts itself.',
    pasteRead: 'Look at this text',
    pasteEmpty: 'Paste the text first',
  },
  pastedName: 'Pasted text',
  opening: (p: { done: number; of: number }) => `${p.done} of ${files(p.of)} opened`,
  judging: 'Looking at how the files stand to the round …',
  writing: (p: { count: number }) =>
    `${files(p.count)} ${plural(p.count, 'is', 'are')} being brought in: all or none. With many this takes a while and cannot be stopped.`,
  gathering: 'The files are being gathered.',
  stop: 'Stop',
  stopped: (p: { done: number; of: number }) =>
    `Stopped after ${p.done} of ${files(p.of)}. You can bring in what was opened, or begin again.`,
  noFiles: 'No files in there.',
  interrupted: {
    notOpened:
      'The files could not be opened: the part of Concord that does it did not load. Reload the page and try again. Nothing was changed.',
    lockedOpening:
      'The key was locked while files were being opened. Nothing was changed. Open the key and drop the files again.',
    lockedWriting:
      'The key was locked while files were being brought in. Either all of them are here or none; the number below says which. Dropping the same files again does no harm.',
  },

  previewTitle: (p: { count: number }) => `What is in ${files(p.count)}`,
  nothingNew: 'Nothing new: everything that can be kept is here already.',
  nothingUsable: 'There is nothing in it that can be brought in.',
  table: {
    previewCaption: 'By what they are',
    whatItIs: 'What it is',
    howMany: 'How many',
    whatToDo: 'What happens, and what to do',
    whichFiles: 'Which files',
    moreNames: (p: { count: number }) => `Show more (${p.count} left)`,
  },
  bringIn: (p: { count: number }) => `Bring in ${files(p.count)}`,
  cancel: 'Cancel',
  closedNote: 'The round is closed: what is new waits, and does not change the results yet.',

  receiptTitle: 'Brought in',
  receiptText: (p: { added: number }) =>
    p.added === 0
      ? 'Nothing was changed.'
      : `${plural(p.added, '1 sealed file is', `${p.added} sealed files are`)} here now that ${plural(p.added, 'was', 'were')} not before.`,
  saveReceipt: 'Save this receipt',
  receiptHeading: (p: { round: string; day: string }) => `Brought into ${p.round} on ${p.day}`,
  savedAs: (p: { name: string }) => `Saved as ${p.name}`,
  undo: 'Undo',
  undone: (p: { removed: number; left: number }) =>
    `${files(p.removed)} taken out again.${p.left === 0 ? '' : ` ${plural(p.left, '1 stays', `${p.left} stay`)}, because the published results contain ${plural(p.left, 'it', 'them')}.`}`,
  lastText: (p: { count: number }) => `${files(p.count)} came in last.`,
  moreFiles: 'Bring in more',

  counted: (p: { handedIn: number; invited: number }) =>
    `${p.handedIn} of ${persons(p.invited)} handed in`,
  organisations: (p: { answered: number; invited: number; rate: string }) =>
    `from ${p.answered} of ${plural(p.invited, '1 organisation', `${p.invited} organisations`)}: response rate ${p.rate}`,
  sectorRate:
    'Members say only their sector, so the number of organisations is the smallest that fits.',
  missingTitle: 'Who is missing',
  missingTotal: {
    anonymous: (p: { missing: number }) =>
      `${plural(p.missing, '1 response is', `${p.missing} responses are`)} still missing. This round is anonymous: from whom is not shown.`,
    sector: (p: { missing: number }) =>
      `${plural(p.missing, '1 response is', `${p.missing} responses are`)} still missing. Members say only their sector, so from whom is not shown.`,
  },
  nobodyMissing: 'Nobody is missing.',
  missingCaption: 'Persons by type of seat',
  seatType: 'Type of seat',
  invited: 'Invited',
  handedIn: 'Handed in',
  missing: 'Missing',
  total: 'Together',
  seatGone: 'A seat that is no longer there',
  toReminders: 'To the invitations and reminders',

  decisionsTitle: 'Decisions',
  conflictsTitle: 'Decide which one counts',
  conflictsLead:
    'You see no answers here, only what tells them apart. When in doubt, ask the member which one is meant.',
  conflictDiffers: 'Two different versions of the same answer',
  conflictSecond: 'Two answers to one invitation',
  option: (p: { number: number }) => `Possibility ${p.number}`,
  whatDiffers: 'What differs',
  optionVersion: 'Version',
  optionAnswered: 'Items answered',
  optionQuestionnaires: 'Questionnaires',
  optionFiles: 'Files',
  optionFilesUnknown: 'Not known any more',
  questionnaireVersion: (p: { title: string; version: string }) => `${p.title} ${p.version}`,
  chooseOption: (p: { number: number }) => `Possibility ${p.number} counts`,
  decide: 'Decide',
  whichCounts: 'Which one counts?',
  decideMissing: 'Choose which one counts',
  decided: (p: { count: number }) =>
    plural(
      p.count,
      '1 file was set aside by a decision.',
      `${p.count} files were set aside by decisions.`,
    ),
  decideAnew: 'Take the decisions back',

  lateTitle: 'Came after closing',
  lateWaiting: (p: { count: number; missing: number }) =>
    `${plural(p.count, '1 response waits', `${p.count} responses wait`)}. ${p.missing === 1 ? '1 more has' : `${p.missing} more have`} to come before the results may change, since two results that differ by fewer persons would give their answers away.`,
  lateReady: (p: { count: number }) =>
    `${plural(p.count, '1 response waits', `${p.count} responses wait`)}. They are enough: the results may be worked out again with them.`,
  publish: 'Publish the results again',

  receiptsTitle: 'Tell members that their answers arrived',
  receiptsText:
    'A signed list of what is here, without names. Send it to all members: Concord then shows each one whether the own answers arrived.',
  saveReceipts: 'Save the receipt list',
  cannotSign: 'The second key opens answers, but only the round’s own key can sign this list.',
  receiptsNone: 'There is nothing to confirm yet.',
};
