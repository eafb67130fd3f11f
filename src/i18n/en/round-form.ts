import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 person', `${count} persons`);

export default {
  newTitle: 'Open a round',
  newLead:
    'A round is one wave of answering. Everything is filled in for a first time; change what does not fit.',
  nextLead: 'A round is one wave of answering. Change what does not fit this time.',
  asBefore: (p: { label: string }) =>
    `Filled in as in “${p.label}”, so that the two can be compared.`,
  usual: 'Filled in with what is usual for a first round.',
  fillAsBefore: (p: { label: string }) => `Fill in as in “${p.label}”`,
  fillUsual: 'Fill in what is usual instead',
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
  surveyHint:
    'On this device one after the other, or each on a device of their own with an invitation. Nobody sees the answers of another person; results appear after closing, for the group only.',
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
  fewerThanHandedIn: (p: { seat: string; count: number }) =>
    `${p.seat}: ${persons(p.count)} handed in already, so the number cannot be lower`,
  fewerThanInvitations: (p: { seat: string; count: number }) =>
    `${p.seat}: invitations for ${persons(p.count)} were given out, so the number cannot be lower`,

  thresholdLegend: 'How are single persons protected?',
  threshold: 'Smallest group with figures',
  thresholdHint: (p: { k: number }) =>
    `Concord shows a figure only where at least ${p.k} persons answered, so that nobody can be recognised in it.`,
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
  fixedByInvitations:
    'Invitations exist, so these choices stay as they are: members rely on what they were told.',
  editTitle: (p: { label: string }) => `Change ${p.label}`,
  saveChanges: 'Save changes',
};
