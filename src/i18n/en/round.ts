import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 person', `${count} persons`);
const organisations = (count: number) => plural(count, '1 organisation', `${count} organisations`);

export default {
  cancel: 'Cancel',

  missingTitle: 'This round is not on this device',
  missingText:
    'It may have been deleted, or the address is incomplete. If it was deleted, you can bring it back from the page of its network.',
  missingNetworkTitle: 'This network is not on this device',
  missingNetworkText:
    'It may have been deleted, or the address is incomplete. If it was deleted, you can bring it back from the list of networks.',
  toNetworks: 'To the networks on this device',
  toNetwork: 'To the network',
  toRound: 'To the round',
  inventedExample: 'Invented example',

  newTitle: 'Open a round',
  newLead:
    'A round is one wave of answering. Everything is filled in for a first time; change what does not fit.',
  noSeatsTitle: 'This network has no seats yet',
  noSeatsText:
    'A round asks persons from the seats of the network. Add the seats first, then come back.',
  defaultLabel: (p: { number: number; month: string }) => `Round ${p.number}, ${p.month}`,
  label: 'Name of the round',
  labelMissing: 'Give the round a name',
  labelTooLong: 'The name is too long: use at most 200 characters',

  questionnairesLegend: 'What is asked?',
  startUpPreset:
    'The start-up setting is on for this network: the core of formalisation and trust is enough for now.',
  aboutNetwork: 'How the network works',
  aboutSetting: 'What surrounds it',
  statements: (p: { count: number; minutes: number }) =>
    `${plural(p.count, '1 statement', `${p.count} statements`)}, about ${plural(p.minutes, '1 minute', `${p.minutes} minutes`)}`,
  scopeOf: (p: { title: string }) => `How much of ${p.title}`,
  scopeAll: (p: { count: number; minutes: number }) =>
    `All ${p.count} statements, about ${plural(p.minutes, '1 minute', `${p.minutes} minutes`)}`,
  scopeCore: (p: { count: number; minutes: number }) =>
    `Core: ${plural(p.count, '1 statement', `${p.count} statements`)}, about ${plural(p.minutes, '1 minute', `${p.minutes} minutes`)}`,
  hints: {
    balance: 'Goes with Formalisation: is it too much paper, or too little?',
    context: 'Best answered once, in a meeting of the coordinator and two or three experts.',
    situation:
      'One situation to a round: give it a neutral name in the name of the round, never that of a person.',
  },
  noQuestionnaire: 'Choose at least one questionnaire',
  totalMinutes: (p: { minutes: number }) =>
    `Together about ${plural(p.minutes, '1 minute', `${p.minutes} minutes`)} for each person.`,
  isLong:
    'That is long for busy people. Two short rounds are answered more often than one long one.',

  modeLegend: 'How do the members answer?',
  survey: 'Each person alone',
  surveyHint:
    'On this device one after the other, or each on a device of their own with an invitation. Nobody sees the answers of another person; results appear after closing, for the group only.',
  consensus: 'Together in a meeting',
  consensusHint:
    'One answer to each statement, agreed in the conversation; a differing view can be marked. Right for small networks. Results are not compared with those of a survey.',
  trustAlone:
    'Statements about trust are answered alone: choose “Each person alone”, or leave out “Trust and cooperation”',

  personsLegend: 'How many persons are invited?',
  personsHint: 'Persons per seat. 0 means that nobody is invited from this seat.',
  meetingLegend: 'Who takes part in the meeting?',
  meetingHint: 'Persons per seat. 0 means that nobody takes part from this seat.',
  personsNotANumber: (p: { seat: string }) => `${p.seat}: write a whole number from 0 to 500`,
  nobodyInvited: 'Invite at least one person',
  personsTotal: (p: { persons: number; organisations: number }) =>
    `${persons(p.persons)} from ${organisations(p.organisations)}`,
  fewerThanHandedIn: (p: { seat: string; count: number }) =>
    `${p.seat}: ${persons(p.count)} handed in already, so the number cannot be lower`,
  fewerThanInvitations: (p: { seat: string; count: number }) =>
    `${p.seat}: invitations for ${persons(p.count)} were given out, so the number cannot be lower`,

  thresholdLegend: 'How are single persons protected?',
  threshold: 'Smallest group with figures',
  thresholdHint: (p: { k: number }) =>
    `Concord shows a figure only where at least ${p.k} persons answered, so that nobody can be recognised in it.`,
  thresholdOption: (p: { k: number }) => `${p.k} persons`,
  thresholdUsual: (p: { k: number }) => `${p.k} persons (usual)`,
  thresholdStays:
    'With statements of agreement, such as those on trust, 5 is the lowest: they are about other people. 3 and 4 are only possible where levels describe the network itself.',
  consentLegend: 'Agreement of the members',
  consent: 'All members have agreed to a group smaller than 5',
  consentHint: 'In so small a group, members can often guess who said what. Ask them first.',
  consentMissing:
    'Ask the members first, then tick that all have agreed; or choose 5 persons or more',
  thresholdTooLow: 'With statements of agreement, choose 5 persons or more',
  fewerThanK: (p: { persons: number; k: number }) =>
    `${persons(p.persons)} invited: that is fewer than ${p.k}, so no figures could be shown. A small network learns more from answering together in a meeting.`,
  whatStays:
    'Once the round is open, its questions, the way of answering and the smallest group stay as they are: members must be able to rely on what they were told. The name and the persons invited can still change.',
  openRound: 'Open the round',

  openSince: (p: { day: string }) => `Open since ${p.day}`,
  closedSince: (p: { opened: string; closed: string }) =>
    `Opened on ${p.opened}, closed on ${p.closed}`,
  surveyRound: 'Survey',
  consensusRound: 'Consensus meeting',

  handedInTitle: 'How many have handed in',
  handedInSummary: (p: { handedIn: number; invited: number }) =>
    `${p.handedIn} of ${persons(p.invited)} handed in`,
  organisationsSummary: (p: { answered: number; invited: number }) =>
    `from ${p.answered} of ${organisations(p.invited)}`,
  rateOf: (p: { rate: string }) => `response rate ${p.rate}`,
  countsOnly: 'Counts only: answers stay closed until the round is closed.',
  tableCaption: 'Handed in by type of seat',
  seatType: 'Type of seat',
  invited: 'Invited',
  handedIn: 'Handed in',
  seatGone: 'A seat that is no longer there',
  total: 'Together',
  nextPerson: 'Next person',
  nextPersonHint: 'Hand the device over with this page. It shows nothing of the answers before.',
  nextPersonHere: 'Next person on this device',
  inviteMembers: 'Invite members',
  inviteMembersHint: 'Or members answer on their own devices, and each sends you a sealed file.',
  inviteMeeting: 'Let the meeting answer on another device',
  bringIn: 'Bring in answers',
  invitations: 'Invitations and reminders',
  totalsOnly: 'This round is set up so that only totals are seen.',
  fixedByInvitations:
    'Invitations exist, so these choices stay as they are: members rely on what they were told.',
  someoneIsHere: 'Somebody has begun to answer on this device just now.',
  goOnAnswering: 'Go on answering',
  drafts: (p: { count: number }) =>
    plural(
      p.count,
      '1 person has begun and not handed in. Begun answers do not count.',
      `${p.count} persons have begun and not handed in. Begun answers do not count.`,
    ),
  removeDrafts: 'Remove begun answers',
  draftsRemoved: (p: { count: number }) =>
    plural(
      p.count,
      'Answers begun by 1 person were removed.',
      `Answers begun by ${p.count} persons were removed.`,
    ),
  undo: 'Undo',
  everyoneHandedIn: 'Everybody who was invited has handed in. You can close the round.',

  meetingTitle: 'The meeting’s answers',
  meetingOpen: 'Not begun yet.',
  meetingDraft: 'Begun, not handed in yet.',
  meetingHandedIn: 'Handed in. You can close the round.',
  startMeeting: 'Start the meeting’s answers',
  continueMeeting: 'Continue the meeting’s answers',
  lookOverMeeting: 'Look over the meeting’s answers',

  closeTitle: 'Close the round',
  closeText: 'After closing nobody can answer any more, and the results are worked out.',
  close: 'Close the round',
  closeAsk: (p: { label: string }) => `Close ${p.label}?`,
  closeConfirm: 'Close the round now',
  keepOpen: 'Keep it open',
  closeFinal:
    'A round whose results show figures cannot be opened again: two results that differ by one person would give that person’s answers away.',
  closeCanReopen: 'There would be nothing to see yet, so you could open it again.',
  closeMeetingText: 'You can open it again if the meeting goes on.',
  draftsLeftOut: (p: { count: number }) =>
    plural(
      p.count,
      'What 1 person has begun and not handed in is left out.',
      `What ${p.count} persons have begun and not handed in is left out.`,
    ),
  outlooks: {
    empty: 'Nobody has handed in, so there is nothing to show.',
    tooFewOrganisations: (p: { rate: string; lowest: string; full: string }) =>
      `Response rate ${p.rate} of the organisations. Below ${p.lowest} there is no result for the network: too many views are missing. Ask the others first.`,
    tooFewPersons: (p: { handedIn: number; k: number }) =>
      `${plural(p.handedIn, '1 person has', `${p.handedIn} persons have`)} handed in. With fewer than ${p.k} no figures are shown, so that nobody can be recognised. Ask the others first, or answer together in a meeting: open a round of that kind instead.`,
    provisional: (p: { rate: string; lowest: string; full: string }) =>
      `Response rate ${p.rate} of the organisations. Below ${p.full} the results are marked as provisional. It is worth asking the others first.`,
    full: (p: { rate: string; lowest: string; full: string }) =>
      `Response rate ${p.rate} of the organisations.`,
  },
  emptyMeeting: 'The meeting has not handed in its answers, so there is nothing to show.',

  closedTitle: 'This round is closed',
  seeResults: 'See the results',
  noFigures: 'Its results show no figures:',
  reopen: 'Open the round again',
  reopenText: 'As long as no figures are shown, the round can be opened again.',
  reopenMeetingText: 'If the meeting goes on, open the round again and take the answers back.',
  cannotReopen:
    'It cannot be opened again, since its results show figures: two results that differ by one person would give that person’s answers away. Who comes later answers in the next round.',
  nextRound: 'Open the next round',

  aboutTitle: 'About this round',
  asked: 'Asked',
  askedCore: (p: { title: string }) => `${p.title} (core)`,
  wayOfAnswering: 'Way of answering',
  smallestGroup: 'Smallest group with figures',
  takingPart: 'Taking part',
  editRound: 'Change name or persons',
  renameRound: 'Change name',
  editTitle: (p: { label: string }) => `Change ${p.label}`,
  saveChanges: 'Save changes',
  deleteRound: 'Delete this round',
  deleteTitle: (p: { label: string }) => `Delete ${p.label}?`,
  deleteText: 'All its answers go along. You can undo this from the page of the network.',
  deleteConfirm: 'Delete round',

  nextTitle: 'You are the next person',
  nextLead:
    'This page shows nothing of what others answered. Take the time to read how your answers are used; then begin.',
  purposeTitle: 'What it is for',
  purpose: (p: { network: string; asked: string; minutes: number }) =>
    `${p.network} looks at how it works together, to find out what to do next. You are asked about ${p.asked}: about ${plural(p.minutes, '1 minute', `${p.minutes} minutes`)}. There are no right or wrong answers, and you may leave any statement open.`,
  readersTitle: 'Who can read what',
  readers: (p: { k: number }) => [
    'Your answers are kept on this device only. Nothing is sent.',
    'While the round is open, the coordinator sees only how many have handed in from each kind of organisation.',
    `After it is closed, answers are shown only together with those of others: a figure appears from ${p.k} persons on.`,
    'Your name is not asked. Your organisation is kept with your answers, so that every organisation counts alike.',
    'This device is not encrypted. It holds the answers, so whoever runs it could read them with technical skill.',
    'They stay here until the coordinator deletes the round.',
  ],
  seatLegend: 'For which organisation do you answer?',
  seatMissing: 'Choose the organisation for which you answer',
  notListed: 'My organisation is not listed',
  notListedText:
    'Then it is not invited to this round, or everybody invited from it has handed in. Please give the device back to the coordinator, who can change the number of persons. Do not answer for another organisation.',
  codeTitle: 'If you are interrupted',
  codeText:
    'You can go on later on this device with this code, and only with it. Write it down if you may have to stop.',
  code: 'Your code',
  start: 'Begin',
  resumeTitle: 'I was interrupted and have a code',
  resumeCode: 'Code',
  resumeHint: 'Six characters, for example 3FA 90C.',
  resume: 'Go on with my answers',
  resumeUnknown:
    'No begun answers with this code in this round. Check the six characters; if you have handed in already, there is nothing more to do',
  noPlaceTitle: 'Everybody who was invited has handed in',
  noPlaceText:
    'Please give the device back to the coordinator. If somebody is missing, the coordinator can change the number of persons.',
  roundClosedTitle: 'This round is closed',
  roundClosedText:
    'Answers can no longer be given. Please give the device back to the coordinator.',
  meetingNextTitle: 'Answer together',
  meetingNextLead:
    'One answer to each statement, agreed by all who are here. Read the statement aloud, talk, then choose; mark it when somebody sees it differently.',
  meetingReaders: [
    'The agreed answers belong to the network. No names and no single views are kept.',
    'They are kept on this device only. Nothing is sent.',
    'This device is not encrypted: whoever runs it could read the answers.',
  ],
};
