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
  survey: 'Each person alone',
  consensus: 'Together in a meeting',
  personsTotal: (p: { persons: number; organisations: number }) =>
    `${persons(p.persons)} from ${organisations(p.organisations)}`,
  thresholdOption: (p: { k: number }) => `${p.k} persons`,

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
  giveSummary: 'Give a summary',

  aboutTitle: 'About this round',
  asked: 'Asked',
  askedCore: (p: { title: string }) => `${p.title} (core)`,
  wayOfAnswering: 'Way of answering',
  smallestGroup: 'Smallest group with figures',
  takingPart: 'Taking part',
  editRound: 'Change name or persons',
  renameRound: 'Change name',
  deleteRound: 'Delete this round',
  deleteTitle: (p: { label: string }) => `Delete ${p.label}?`,
  deleteText: 'All its answers go along. You can undo this from the page of the network.',
  deleteConfirm: 'Delete round',
};
