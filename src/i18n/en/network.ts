import { plural } from '../plural.ts';

export default {
  listTitle: 'Networks on this device',
  listLead:
    'Set up your network once. Then open a round, let the members answer, and read together where you stand.',
  newNetwork: 'New network',
  emptyTitle: 'No network here yet',
  emptyText:
    'A network has seats, one for each organisation that takes part. With the seats in place you open a round, and the members answer: by invitation on devices of their own, one after the other on this one, or together in a meeting.',
  emptyPromise: 'Nothing leaves this device.',
  emptyAction: 'Set up a network',
  emptyExample: 'Look at an example first',
  inventedExample: 'Invented example',
  seatCount: (p: { count: number }) => plural(p.count, '1 seat', `${p.count} seats`),
  noRoundYet: 'No round yet',
  roundIsOpen: (p: { label: string }) => `${p.label}: open`,
  roundIsClosed: (p: { label: string; day: string }) => `${p.label}: closed on ${p.day}`,

  deletedNotice: (p: { name: string }) => `${p.name} was deleted.`,
  deletedDetails: (p: { rounds: number }) =>
    p.rounds === 0
      ? 'It can still come back as it was.'
      : `It can still come back as it was, with ${plural(p.rounds, 'its round', `its ${p.rounds} rounds`)} and all answers.`,
  deletedRoundDetails: 'It can still come back as it was, with all answers.',
  undoDelete: 'Undo',
  undoDeleteOf: (p: { name: string }) => `Undo: bring back ${p.name}`,
  deleteForGood: 'Delete for good',
  deleteForGoodOf: (p: { name: string }) => `Delete ${p.name} for good`,
  deleteForGoodTitle: (p: { name: string }) => `Delete ${p.name} for good?`,
  deleteForGoodText: 'After this it cannot be brought back, except from a backup file.',

  newTitle: 'New network',
  newLead: 'Four short questions, and only the name is needed. You can change all of it later.',
  editTitle: (p: { name: string }) => `Edit ${p.name}`,
  name: 'Name of the network',
  nameHint: 'As its members call it.',
  nameMissing: 'Give the network a name',
  nameTooLong: 'The name is too long: use at most 200 characters',
  place: 'Place',
  placeHint: 'City, district or region. May stay empty.',
  placeTooLong: 'The place is too long: use at most 200 characters',
  country: 'Country',
  countryNotGiven: 'Not given',
  europe: 'Europe',
  elsewhere: 'Elsewhere',
  since: 'Year it began',
  sinceHint: 'For example 2019. May stay empty.',
  sinceNotAYear: 'Write the year with four digits, for example 2019, or leave it empty',
  sinceTooEarly: 'The year must be 1900 or later',
  sinceInFuture: 'This year lies in the future',
  startUpLegend: 'Start-up setting',
  startUp: 'Begin with the core only',
  startUpHint:
    'For a network younger than a year. Its rounds begin with the core statements on formalisation and trust, about 10 minutes, and results are measured against level 3 instead of level 4: not everything has to be there at the beginning.',
  startUpProposed:
    'It began this year, so the start-up setting is on. Switch it off if your network is already well on its way.',
  createNetwork: 'Set up the network',
  saveChanges: 'Save changes',
  cancel: 'Cancel',

  missingTitle: 'This network is not on this device',
  missingText:
    'It may have been deleted, or the address is incomplete. If it was deleted, you can bring it back from the list of networks.',
  toList: 'To the networks on this device',
  networks: 'Networks',
  began: (p: { year: string }) => `began ${p.year}`,
  startUpIsOn: 'Start-up setting: core only, target level 3',

  nextSeatsTitle: 'First, name the seats',
  nextSeatsText:
    'Tick the kinds of organisation that take part. One seat is one organisation; persons come later, when you open a round.',
  nextRoundTitle: 'Next, open a round',
  nextRoundText:
    'The seats are in place. In a round you choose what is asked and how many persons answer.',
  openRound: 'Open a round',
  nextOpenTitle: (p: { label: string }) => `${p.label} is open`,
  nextOpenSurvey: (p: { handedIn: number; invited: number }) =>
    `${p.handedIn} of ${plural(p.invited, '1 person', `${p.invited} persons`)} handed in.`,
  nextOpenMeeting: 'The members answer together in a meeting.',
  goToRound: 'Go to the round',
  nextResultsTitle: (p: { label: string }) => `${p.label} is closed`,
  nextResultsText: 'Read the results, then talk about them with the members.',
  seeResults: 'See the results',

  seatsTitle: 'Seats',
  seatsLead:
    'The sector says on which side an organisation mainly works; results set the views of both sides next to each other. It comes from the type: change it where your country does it differently, as with probation.',
  sectorNames: {
    security: 'Security side',
    bridging: 'Between the two',
    social: 'Social side',
    other: 'Other',
  },
  addSeats: 'Add seats',
  addSeatsLegend: 'Which organisations have a seat?',
  addSeatsHint:
    'Tick every kind that takes part. Names of organisations can be filled in afterwards.',
  seatsThere: (p: { count: number }) =>
    plural(p.count, '1 seat already there', `${p.count} seats already there`),
  howMany: (p: { type: string }) => `How many seats: ${p.type}`,
  addChosen: (p: { count: number }) =>
    plural(p.count, 'Add 1 seat', p.count === 0 ? 'Add seats' : `Add ${p.count} seats`),
  noneChosen: 'Tick at least one kind of organisation',
  seatsAdded: (p: { count: number }) =>
    plural(p.count, '1 seat was added.', `${p.count} seats were added.`),
  edit: 'Edit',
  editSeatOf: (p: { seat: string }) => `Edit ${p.seat}`,
  remove: 'Remove',
  removeSeatOf: (p: { seat: string }) => `Remove ${p.seat}`,
  seatRemoved: (p: { seat: string }) => `${p.seat} was removed.`,
  editSeatTitle: (p: { seat: string }) => `Seat: ${p.seat}`,
  seatType: 'Type',
  organisation: 'Name of the organisation',
  organisationHint: 'Only needed when the type does not say enough. No names of persons.',
  organisationTooLong: 'The name is too long: use at most 200 characters',
  sector: 'Sector',
  sectorDefault: (p: { sector: string }) => `For this type usually: ${p.sector}.`,
  seatIsFixed:
    'A round with this seat has been closed, so its type and sector stay as they are. Otherwise the same answers could be grouped in two ways, and single answers could be worked out.',
  seatIsInvited:
    'This seat is part of a round and cannot be removed: its answers would lose their place. In the next round you can invite nobody from it.',
  saveSeat: 'Save seat',

  roundsTitle: 'Rounds',
  noRounds: 'No round yet. A round is one wave of answering: what is asked, who answers, and when.',
  roundsNeedSeats: 'First add the seats; then you can open a round.',
  openSince: (p: { day: string }) => `Open since ${p.day}`,
  closedOn: (p: { day: string }) => `Closed on ${p.day}`,
  survey: 'Survey',
  consensus: 'Consensus meeting',
  results: 'Results',
  resultsOf: (p: { label: string }) => `Results of ${p.label}`,

  registersTitle: 'What the network has agreed',
  actionsTitle: 'Actions',
  actionsState: (p: { open: number; overdue: number }) =>
    p.open === 0
      ? 'nothing to do'
      : `${p.open} to do${p.overdue > 0 ? `, ${p.overdue} past the day` : ''}`,
  documentsTitle: 'Documents',
  documentsState: (p: { live: number; overdue: number }) =>
    p.live === 0
      ? 'none in force yet'
      : `${p.live} in force${p.overdue > 0 ? `, ${p.overdue} to look at again` : ''}`,
  rolesTitle: 'Role chart',
  rolesState: (p: { said: number; seats: number }) =>
    p.said === 0
      ? 'no role named yet'
      : `${p.said} of ${plural(p.seats, '1 role', `${p.seats} roles`)} said`,
  contextTitle: 'Context',
  contextState: (p: { judged: number; all: number }) =>
    p.judged === 0 ? 'not judged yet' : `${p.judged} of ${p.all} conditions judged`,

  manageTitle: 'This network',
  editNetwork: 'Edit name and details',
  archive: 'Archive this network',
  unarchive: 'Take it out of the archive',
  isArchived: 'This network is in the archive: kept whole, and out of the way in lists.',
  find: 'Find a network',
  findHint: 'By its name, place or country, or the name of a round',
  found: (p: { count: number; of: number }) => `${p.count} of ${p.of} networks`,
  archivedNetworks: (p: { count: number }) =>
    `Archive: ${plural(p.count, '1 network', `${p.count} networks`)}`,
  deleteNetwork: 'Delete this network',
  deleteTitle: (p: { name: string }) => `Delete ${p.name}?`,
  deleteText: (p: { seats: number; rounds: number }) =>
    `${plural(p.seats, '1 seat', `${p.seats} seats`)} and ${plural(p.rounds, '1 round', `${p.rounds} rounds`)} with all answers go along, and so do its documents, role chart and actions. You can undo this from the list of networks.`,
  deleteConfirm: 'Delete network',
};
