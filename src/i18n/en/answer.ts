import { plural } from '../plural.ts';

export default {
  quickScan: 'Quick scan',
  wholeQuestionnaire: 'Whole questionnaire',
  together: 'Answering together',

  // Before the first question
  keptHere:
    'Your answers stay in this browser, on this device. They are not encrypted, so anyone who can use this browser can open them. Nothing is sent.',
  keptQuickScan: 'You can delete them at the end, or at any time in',
  keptSurvey:
    'The coordinator sees how many people have handed in, and figures only once the round is closed. Single answers are never shown.',
  keptTogether:
    'Agree on one answer for each statement. If somebody still sees it differently, mark a minority view.',
  settings: 'Settings',
  questionnaireOf: (p: { here: number; all: number }) => `Questionnaire ${p.here} of ${p.all}`,
  minutes: (p: { minutes: number }) =>
    `About ${p.minutes} ${plural(p.minutes, 'minute', 'minutes')}`,

  // A page of statements
  progress: (p: { here: number; all: number; answered: number; asked: number }) =>
    `Dimension ${p.here} of ${p.all} · ${p.answered} of ${p.asked} answered`,
  progressTotal: (p: { answered: number; asked: number }) => `${p.answered} of ${p.asked} answered`,
  dontKnow: 'Don’t know',
  notApplicable: 'Not applicable',
  preferNotToSay: 'Prefer not to say',
  otherAnswers: 'Or:',
  clear: 'Clear answer',
  clearOf: (p: { item: string }) => `Clear the answer to: ${p.item}`,
  reason: 'Why does this not apply?',
  reasonHint: 'A few words, without names of persons.',
  reasonMissing:
    'There is no reason yet. The answer still counts as not applicable, but nobody can tell why.',
  minorityView: 'Minority view: somebody sees this differently',
  between: (p: { low: number; high: number }) => `Between ${p.low} and ${p.high}`,
  back: 'Back',
  next: (p: { title: string }) => `Next: ${p.title}`,
  toReview: 'Look over your answers',

  keys: {
    title: 'Answering with the keyboard',
    lead: 'The keys act on the statement you are in.',
    levels: 'choose the first to the fifth answer',
    dontKnow: 'don’t know',
    notApplicable: 'not applicable, where it is offered',
    preferNotToSay: 'prefer not to say',
    enter: 'go to the next statement',
    backspace: 'clear the answer',
    arrows: 'move up and down within a statement',
    enterKey: 'Enter',
    backspaceKey: 'Backspace',
    arrowKeys: '↑ ↓',
  },

  // Saving
  saving: 'Saving…',
  saved: (p: { time: string }) => `Saved ${p.time}`,
  savedOnce: 'Your answers are saved as you give them.',
  notSaved: 'Not saved',
  tryAgain: 'Try again',
  saveFile: 'Save my answers as a file',
  loadAgain: 'Load again',

  elsewhereTitle: 'These answers are open in another tab',
  elsewhereText:
    'You can read them here, but what you see may be behind. To go on here, take over; the other tab then only reads.',
  takeOver: 'Take over',

  // Review
  reviewTitle: 'Look over your answers',
  reviewAllAnswered: (p: { asked: number }) =>
    p.asked === 1 ? 'The one statement is answered.' : `All ${p.asked} statements are answered.`,
  reviewOpen: (p: { open: number; asked: number }) =>
    `${p.open} of ${p.asked} statements ${plural(p.open, 'is', 'are')} still open. You can hand in all the same: open statements are left out and never count as a low level.`,
  reviewOpenQuickScan: (p: { open: number; asked: number }) =>
    `${p.open} of ${p.asked} statements ${plural(p.open, 'is', 'are')} still open. You can finish all the same: open statements are left out and never count as a low level.`,
  firstOpen: 'Go to the first open statement',
  open: 'Open',
  noReason: 'no reason given',
  withMinority: 'with a minority view',
  notCountedTitle: 'Kept, but not counted',
  notCountedText:
    'These answers stay with your response. They count nowhere, because the questionnaire no longer asks the statement in this form.',
  formerStatement: 'A statement that is no longer in the questionnaire',
  formerAnswer: 'an answer that is no longer offered',
  position: (p: { position: number }) => `Position ${p.position} of 5`,
  revised: (p: { title: string; version: string }) =>
    `${p.title} was revised to version ${p.version} after you began. Your answers were carried over to the statements that remain.`,
  handIn: 'Hand in',
  handInTogether: 'Hand in the joint answers',
  seeProfile: 'See my profile',
  handInHint: 'You can take them back right after handing in.',
  handInHintTogether: 'You can take them back for as long as the round is open.',
  finishHint: 'You can still change your answers afterwards.',
  handingIn: 'Handing in…',

  // Handed in
  handedInTitle: 'Handed in',
  handedInText: (p: { answered: number; asked: number }) =>
    `Thank you. ${p.answered} of ${p.asked} statements are answered.`,
  handedInNext:
    'The coordinator now sees one more response, not its answers. Results appear when the round is closed, as figures for the network.',
  handedInLater: 'These answers are handed in and can no longer be opened here.',
  handedInTogether: 'The joint answers are in. When the round is closed, the results appear.',
  passOn: 'Pass the device on',
  passOnHint: 'After that nobody can open your answers here.',
  takeBack: 'Take back and change',
  toRound: 'Go to the round',
  notYoursTitle: 'These answers belong to somebody else',
  notYoursText:
    'On a shared device, answers open only for the person who gives them. If you began them, go on with your code.',
  enterCode: 'Go on with a code',
  nextPerson: 'Next person',

  // What stands in the way
  missingTitle: 'These answers are not on this device',
  missingText:
    'They may have been deleted, or the address belongs to another browser. A quick scan can be started at once.',
  startQuickScan: 'Start a quick scan',
  toStart: 'Go to the start page',
  unreadableTitle: 'This questionnaire cannot be opened here',
  unknownQuestionnaire: (p: { id: string }) =>
    `The questionnaire “${p.id}” is not part of this Concord. Your answers are kept as they are. Open them where that questionnaire is present.`,
  unknownVersion: (p: { title: string; version: string; here: string }) =>
    `The answers belong to version ${p.version} of “${p.title}”; here it is version ${p.here}. Your answers are kept as they are. A newer Concord can open them: load this page again while online to get it.`,
  closedTitle: 'The round is closed',
  closedText:
    'These answers were not handed in before it closed, so they are not part of its results.',
  noRoundTitle: 'The round is not on this device any more',
  noRoundText:
    'These answers belong to a round that was deleted. If that was a mistake, it can be brought back where the networks are listed.',
  toNetworks: 'Go to My network',

  // Beginning
  resumeTitle: 'You have begun already',
  resumeLead: 'Go on where you stopped, or start again with a clean sheet.',
  resume: 'Continue where you stopped',
  startAgain: 'Start again',
  startAgainHint: 'What you began stays until you finish the new one.',
  answersSoFar: (p: { count: number }) =>
    plural(p.count, 'one answer so far', `${p.count} answers so far`),
  notStartedTitle: 'The quick scan could not be started',

  // Own profile
  profileTitle: 'Your view of the network',
  lowestIs: (p: { dimensions: string }) => `Lowest in your view: ${p.dimensions}.`,
  allAlike: 'In your view, all dimensions stand at the same height.',
  nothingRated: 'There are not enough ratings yet for a profile.',
  oneView: 'This is one person’s view. It becomes a result when others answer too.',
  profilePart: (p: { title: string }) => `${p.title} by dimension`,
  profileUnit:
    'Mean of your ratings on a scale from 1 to 5. Don’t know and open statements are left out.',
  dimension: 'Dimension',
  mean: 'Mean',
  rated: 'Rated',
  ratedOf: (p: { rated: number; asked: number }) => `${p.rated} of ${p.asked}`,
  tooFewRated: 'too few',
  stepsTitle: 'What to begin with',
  stepsLead: 'Next steps for the statements that stand lowest in your view.',
  noSteps: 'You rated every statement at level 4 or 5, so there is no step to suggest.',
  youSaid: (p: { name: string; level: number }) => `You said: ${p.level}, ${p.name}`,
  youDoNotKnow: 'You said: don’t know. Finding out is the first step.',
  source: 'Source',
  waysOnTitle: 'Where to go from here',
  makeNetwork: 'Set up your network',
  makeNetworkText: 'Let colleagues answer too, and see where your views agree.',
  doWhole: (p: { count: number }) => `Answer all ${p.count} statements`,
  doWholeText: 'The answers you have given are carried over.',
  changeAnswers: 'Change my answers',
  print: 'Print',
  wipe: 'Delete my answers',
  wipeTitle: 'Delete your answers?',
  wipeText:
    'Your answers and this profile are removed from this device for good. They cannot be brought back.',
  wipeYes: 'Delete for good',
  wipedTitle: 'Your answers are deleted',
  wipedText: 'Nothing of them is left on this device.',
};
