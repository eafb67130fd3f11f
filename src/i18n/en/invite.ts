import { plural } from '../plural.ts';

const invitations = (count: number) => plural(count, '1 invitation', `${count} invitations`);

export default {
  title: 'Invite',
  lead: 'Members answer on their own devices. Inviting takes you about ten minutes, once for each round.',
  closedTitle: 'This round is closed',
  closedText: 'Nobody can be invited any more.',
  stepsTitle: 'Steps',
  stepDone: 'Done',
  stepLater: 'Later',
  keyStep: 'Make the key',
  keyDone: {
    sheet: 'Made, with a recovery sheet as the second key.',
    deputy: 'Made, with a deputy’s key as the second key.',
  },
  proveStep: 'Open the key file once',
  proveDone: 'The saved key file opens.',
  askStep: 'Say what is asked and why',
  inviteStep: 'Invite',
  aboutKey: 'About the key',
  changeThis: 'Change this',

  howLegend: 'How are invitations given out?',
  oneForAll: 'One invitation for all (anonymous)',
  oneForAllHint:
    'Everybody gets the same link. Nobody can tell which answer came from which invitation. You see how many have handed in, not who. Somebody could answer twice without being noticed.',
  oneEach: 'An invitation for each person (pseudonymous)',
  oneEachHint:
    'Each link works for one person. You see from which kind of organisation answers are missing, and a second answer to one invitation is noticed. With the key, an answer could be linked to its invitation; members are told so.',
  asksLegend: 'What do members say about where they come from?',
  asksSeat: 'Their organisation',
  asksSeatHint:
    'Every organisation counts alike in the results, and you see which kinds are missing.',
  asksSector: 'Only the sector',
  asksSectorHint:
    'Such as security or social. Protects better where organisations have one or two persons; each person then counts as one.',
  sectorEach:
    'With an invitation for each person, the invitation itself still tells the organisation to whoever has the key. To ask for the sector only makes most sense with one invitation for all.',
  howMissing: 'Choose how invitations are given out',
  asksMissing: 'Choose what members say about where they come from',
  language: 'Language of your texts',
  purpose: 'What it is for',
  purposeHint: 'Members read this before the first question.',
  storage: 'What happens to the answers',
  storageHint: 'Say how long answers are kept and who sees what.',
  wordingMissing: 'Write a sentence or two',
  wordingTooLong: (p: { most: number }) => `Use at most ${p.most} characters`,
  meetingText:
    'A meeting answers once, so there is one invitation, for the person who writes down.',
  saveAsk: 'Go on',
  askDone: {
    anonymous: {
      seat: 'One invitation for all; members say their organisation.',
      sector: 'One invitation for all; members say only their sector.',
    },
    pseudonymous: {
      seat: 'An invitation for each person; members say their organisation.',
      sector: 'An invitation for each person; members say only their sector.',
    },
    meeting: 'One invitation, for the meeting.',
  },

  issueText:
    'With the first invitation everything that members are told is fixed: the questions, the key, the smallest group, what is asked and your two texts. Look it over once more.',
  issue: 'Fix everything and show the invitations',
  issuedTitle: 'Everything is fixed',
  issuedText:
    'Invitations exist, so the questions, the keys, the smallest group, what is asked and your texts stay as they are. You can still invite more persons.',
  questionnairesFailed:
    'The questionnaires of this round could not be loaded. Reload the page to try again.',

  listTitle: (p: { count: number }) => invitations(p.count),
  listLead: 'Give each to one person, in any way that suits: by e-mail, on a stick, on paper.',
  allLead: 'The same for everybody: send it to all, in any way that suits.',
  mailLanguage: 'Language of the texts to copy',
  placeOf: (p: { seat: string; number: number; of: number }) =>
    p.of === 1 ? p.seat : `${p.seat}, person ${p.number} of ${p.of}`,
  forAll: 'Invitation for all',
  forMeeting: 'Invitation for the meeting',
  seatGone: 'A seat that is no longer there',
  copyLink: 'Copy the link',
  saveFile: 'Save as a file',
  mailText: 'E-mail',
  copyMail: 'Copy the e-mail text',
  reminderText: 'Reminder',
  copyReminder: 'Copy the reminder',
  showCode: 'Show as a code',
  codeOf: (p: { place: string }) => `Code for the camera of a telephone: ${p.place}`,
  printCode: 'Print the code',
  codeText: 'Point the camera of a telephone at it.',
  tooLong:
    'This invitation is too long for a code that telephones read well. Send the link or the file instead.',
  codeFailed: 'The code could not be drawn. Reload the page to try again, or send the link.',
  copied: 'Copied',
  copyFailed: 'This browser did not let Concord copy. Select the text and copy it yourself.',
  savedAs: (p: { name: string }) => `Saved as ${p.name}`,
  saveAll: 'Save all links as a table',
  saveAllHint: 'For a serial e-mail. The table tells which link is whose: delete it after sending.',
  tableHead: { place: 'For', subject: 'Subject', link: 'Link', text: 'Text' },
  morePersons: (p: { count: number }) =>
    `${plural(p.count, '1 invited person has', `${p.count} invited persons have`)} no invitation yet.`,
  makeMore: 'Make the missing invitations',
  toCollect: 'Bring in answers',
};
