import { plural } from '../plural.ts';

/** Looking over, handing in, coming back, and what can stand in the way. */
export default {
  title: 'Look over your answers',
  allAnswered: (p: { asked: number }) =>
    plural(p.asked, 'The one statement is answered.', `All ${p.asked} statements are answered.`),
  open: (p: { open: number; asked: number }) =>
    `${p.open} of ${p.asked} statements ${plural(p.open, 'is', 'are')} still open. You can hand in all the same: an open statement is left out and never counts as a low level.`,
  openInScan: (p: { open: number; asked: number }) =>
    `${p.open} of ${p.asked} statements ${plural(p.open, 'is', 'are')} still open. You can see your profile all the same: an open statement is left out and never counts as a low level.`,
  firstOpen: 'Go to the first open statement',
  answeredOf: (p: { answered: number; asked: number }) => `${p.answered} of ${p.asked} answered`,
  isOpen: 'Open',
  noReason: 'no reason given',
  withMinority: 'with a minority view',
  notCountedTitle: 'Kept, but not counted',
  notCountedText:
    'These answers stay with yours but count nowhere, because the questionnaire does not ask the statement in this form.',
  formerStatement: 'A statement that is no longer in the questionnaire',
  formerAnswer: 'an answer that is no longer offered',
  revised: (p: { title: string; version: string }) =>
    `${p.title} was revised to version ${p.version} after you began. Your answers were carried over to the statements that remain.`,
  handIn: 'Hand in',
  handInTogether: 'Hand in the joint answers',
  seeProfile: 'See my profile',
  handInHint: 'Right after handing in you can still take your answers back.',
  handInHintTogether: 'You can take them back for as long as the round is open.',
  seeProfileHint: 'You can still change your answers afterwards.',
  handingIn: 'Handing in…',

  handedIn: 'Handed in',
  handedInCount: (p: { answered: number; asked: number }) =>
    `Thank you. ${p.answered} of ${p.asked} statements are answered.`,
  handedInNext:
    'The coordinator now sees one more response, but not its answers. Results appear when the round is closed, as figures for the network.',
  handedInTogether: 'The joint answers are in. When the round is closed, its results appear.',
  handedInLater: 'These answers are handed in and can no longer be opened here.',
  passOn: 'Pass the device on',
  passOnHint: 'After that, nobody can open your answers here.',
  takeBack: 'Take back and change',
  toRound: 'Go to the round',
  nextPerson: 'Next person',

  missingTitle: 'These answers are not on this device',
  missingText:
    'They may have been deleted, or the address belongs to another browser. A quick scan can be started at once.',
  startQuickScan: 'Start a quick scan',
  toStart: 'Go to the start page',
  unreadableTitle: 'This questionnaire cannot be opened here',
  unknownQuestionnaire: (p: { id: string }) =>
    `The questionnaire “${p.id}” is not part of this Concord. The answers are kept as they are; open them where that questionnaire is present.`,
  unknownVersion: (p: { title: string; version: string; here: string }) =>
    `The answers belong to version ${p.version} of “${p.title}”; here it is version ${p.here}. They are kept as they are. If a newer Concord is offered, take it and open them again.`,
  closedTitle: 'The round is closed',
  closedText:
    'These answers were not handed in before it closed, so they are not part of its results.',
  noRoundTitle: 'The round is not on this device any more',
  noRoundText:
    'These answers belong to a round that was deleted. If that was a mistake, it can be brought back under My network.',
  toNetworks: 'Go to My network',
  notYoursTitle: 'These answers belong to somebody else',
  notYoursText:
    'On a shared device, answers open only for the person who gives them. If you began them, go on with your code.',
  enterCode: 'Go on with a code',

  resumeTitle: 'You have already begun',
  resumeLead: 'Go on where you stopped, or start again with a clean sheet.',
  answersSoFar: (p: { count: number }) =>
    plural(p.count, 'one answer so far', `${p.count} answers so far`),
  resume: 'Continue where you stopped',
  startAgain: 'Start again',
  startAgainHint: 'What you began stays until you finish the new one.',
  notStartedTitle: 'The quick scan could not be started',
};
