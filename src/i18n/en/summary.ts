import { plural } from '../plural.ts';

export default {
  title: 'Give a summary',
  lead: 'A summary lets trainers compare your network with others. It holds figures about groups, never an answer, a person, a seat or a comment. Below you see everything that is in it; it leaves this device only when you save the file and send it.',
  reading: 'The figures are being read',

  missingTitle: 'This round is not on this device',
  missingText:
    'It may have been deleted, or it was made on another device. Your networks show what is here.',
  toNetworks: 'Go to my networks',
  openTitle: 'A summary can be given when the round is closed',
  openText: 'While the round is open, nobody sees answers or figures.',
  toRound: 'Go to the round',
  emptyTitle: 'There are no figures to give',
  emptyText:
    'Too few answers came in, or this copy of Concord cannot read them. The results page says why, and what you can do.',
  toResults: 'Go to the results',
  tooCloseTitle: 'No further summary of this round can be given',
  tooCloseText: (p: { day: string; k: string }) =>
    `On ${p.day} you gave a summary of this round. Since then answers have been added or taken away, too few to hide anybody: whoever has both files could work out single answers. A further file can leave when at least ${p.k} more persons have answered, and nobody’s answers are missing. The first file stays as good as it was.`,

  choicesTitle: 'What leaves',
  givenTitle: 'You have given a summary of this round',
  givenText: (p: { first: string; last: string; isOnce: boolean }) =>
    `${p.isOnce ? `On ${p.first}` : `First on ${p.first}, last on ${p.last}`}. Which figures leave is fixed since the first file, so that nobody can see more by putting two files together. The name may change, and the context.`,
  changedTitle: (p: { revision: string }) =>
    `The answers have changed: this will be file ${p.revision}`,
  changedText:
    'Late answers are in the results since your last file. Where they count, single statements and the two sides stay back in this file: beside the earlier one they would tell about those who came late. Trainers use the newer file.',
  changedMeeting:
    'The answers of the meeting have changed since your last file. Trainers use the newer file.',
  questionnaires: 'Questionnaires',
  questionnairesHint: 'This is fixed with the first file.',
  chooseOne: 'Choose at least one questionnaire',
  otherVersion: (p: { recorded: string; here: string }) =>
    `Its figures were made with version ${p.recorded}; this copy of Concord has ${p.here}. It cannot leave.`,
  unreadable: (p: { id: string; version: string }) =>
    `The questionnaire ${p.id}, version ${p.version}, is not in this copy of Concord. Its figures stay here.`,
  sides: 'The means of the security side and the social side, too',
  sidesHint: 'Only where both are large enough. This is fixed with the first file.',
  withContext: 'The context of your network',
  withContextHint: (p: { n: string; of: string }) =>
    `${p.n} of ${p.of} conditions are judged. Trainers need them to find practices that fit.`,
  noContext:
    'The context of your network is not judged yet. Without it nobody can say which practices fit your city.',
  toContext: 'Judge the context',
  changeContext: 'Change the context',

  namedBy: 'What is the network called in the file?',
  byName: (p: { name: string }) => `By its name: ${p.name}`,
  byAlias: 'By an alias',
  byAliasHint:
    'Name and place stay out. Country, the year it began, the number of organisations and the context may still tell who you are.',
  alias: 'Alias',
  aliasHint: 'For example a colour or a river that is not yours. Use the same one each time.',
  aliasProblems: {
    missing: 'Give an alias',
    tooLong: 'The alias is too long: use at most 200 characters',
    isName: 'This is the network’s own name. Choose another alias, or give the name.',
    holdsName: 'The name of the network is in this alias. Choose another one.',
    holdsPlace: 'The name of the place is in this alias. Choose another one.',
  },
  namedBefore:
    'An earlier file carried the name. Whoever has both files knows that they are of one network.',
  aliasBefore: (p: { alias: string }) =>
    `An earlier file carried the alias ${p.alias}. Whoever has both files then knows who that is.`,
  sourcesTell: (p: { count: number }) =>
    `${plural(p.count, 'A source', `${p.count} sources`)} in the context ${plural(p.count, 'names', 'name')} the network or the place. Change ${plural(p.count, 'it', 'them')}, or leave the context out.`,
  sourcesTellTitle: 'The context gives the name away',

  previewTitle: 'Every number that will leave',
  previewLead:
    'Rounded here; in the file they stand in full. What stays back to protect the people who answered stands with its reason.',
  staysBack: (p: { hidden: string; all: string }) => `${p.hidden} of ${p.all} figures stay back.`,
  nothingStaysBack: 'Nothing stays back.',
  neverLeaves:
    'Never in a summary: answers, how answers are spread, comments, seats, names of organisations, the round’s label, and who answered.',
  about: 'About the network and the round',
  facts: {
    name: 'Called',
    place: 'Place',
    country: 'Country',
    since: 'Began',
    startUp: 'Start-up setting',
    organisations: 'Invited organisations',
    example: 'Invented example',
    closedOn: 'Closed on',
    mode: 'Answered',
    k: 'Smallest group shown',
    revision: 'File of this round',
    method: 'Version of the method',
    settings: 'Chosen otherwise than the method',
    answeredOrganisations: 'Organisations that answered',
    handedIn: 'Persons who handed in',
    rate: 'Response rate',
    networkKey: 'Mark of the network',
    roundKey: 'Mark of the round',
    format: 'Format',
  },
  none: 'none',
  notGiven: 'not given',
  staysHere: 'stays here',
  levelOnly: 'The level only: more would tell what single persons said.',
  yes: 'yes',
  no: 'no',
  modes: { survey: 'each person alone', consensus: 'together in a meeting' },
  persons: (p: { count: number; n: string }) => plural(p.count, '1 person', `${p.n} persons`),
  standings: {
    none: 'too low',
    provisional: 'provisional',
    full: 'enough',
  },
  ofAll: (p: { n: string; of: string }) => `${p.n} of ${p.of}`,
  keysNote:
    'The marks are the same in every file of one network or round, and tell nothing about it.',

  version: (p: { version: string; hash: string }) => `Version ${p.version}, content ${p.hash}.`,
  answered: (p: { n: string; of: string }) => `${p.n} of ${p.of} answered it.`,
  agreedTogether: 'Agreed in a meeting.',
  coreOnly: 'Core statements only.',
  wholeText: 'The whole questionnaire goes along, since it is not one that comes with Concord.',
  dimensionsCaption: (p: { title: string }) => `${p.title}: dimensions`,
  itemsCaption: (p: { title: string; dimension: string }) => `${p.title}: ${p.dimension}`,
  items: (p: { dimension: string; count: number; n: string }) =>
    `${p.dimension}: ${plural(p.count, '1 statement', `${p.n} statements`)}`,
  columns: {
    dimension: 'Dimension',
    statement: 'Statement',
    mean: 'Mean',
    median: 'Median',
    spread: 'Spread',
    stage: 'Stage',
    heldBackBy: 'Holds the stage back',
    interval: 'Margin',
    n: 'Answered',
    organisations: 'Organisations',
    dontKnow: 'Don’t know',
    split: 'Two camps',
    security: 'Security side',
    social: 'Social side',
  },
  interval: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,
  intervalKinds: { complete: 'everybody answered', none: 'none' },
  sideMean: (p: { mean: string; n: string }) => `${p.mean} (${p.n})`,
  category: 'A choice among options: no figure leaves.',
  laterFile: 'Stays back in a later file of the round.',

  contextCaption: (p: { day: string; version: string }) =>
    `Context, judged on ${p.day}, version ${p.version}`,
  contextTitle: 'Context',
  condition: 'Condition',
  position: 'Position',
  source: 'Source',
  wordForWord: 'The file, word for word',

  consentTitle: 'Agreement',
  consent:
    'I may speak for this network. I give this summary so that it can be compared with others and networks can learn from each other. It holds figures about groups after disclosure control, and no answers of single persons. It is a self-evaluation: not a certification, not for ranking, and not for funding decisions. I know that a file that I have given away cannot be called back.',
  consentNote: 'These words go along in the file.',
  agree: 'I agree',
  agreeFirst: 'Agree before you save the file',
  save: 'Save the summary',
  savedTitle: (p: { name: string }) => `Saved as ${p.name}`,
  savedText:
    'Send this file to the trainer in a way that you trust. It is not sealed: whoever has it can read it.',
};
