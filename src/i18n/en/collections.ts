import { plural } from '../plural.ts';

const networks = (count: number) => plural(count, '1 network', `${count} networks`);
const summaries = (count: number) => plural(count, '1 summary', `${count} summaries`);

export default {
  listTitle: 'Compare cities, and find who can learn from whom',
  listLead:
    'Bring summaries of several networks together. A summary holds figures about groups only: never an answer, never a person. Nothing leaves this device.',
  notARanking:
    'There is no ranking and no total score. Names are hidden until you choose to show them.',
  yoursTitle: 'Your collections',
  emptyTitle: 'No collection yet',
  emptyText:
    'A collection holds the summaries of the networks that you want to look at beside each other. Each coordinator saves one from the results of a closed round. To see what it looks like, take invented networks below.',
  facts: (p: { summaries: number }) => (p.summaries === 0 ? 'Still empty' : summaries(p.summaries)),
  invented: 'Invented',

  newTitle: 'New collection',
  newName: 'Name of the collection',
  newHint: 'For example a course, a region or a year.',
  make: 'Make the collection',
  nameMissing: 'Give the collection a name',
  nameTooLong: 'A name has at most 200 signs',

  openTitle: 'Open a collection file',
  openText:
    'Opens a collection that somebody saved, with its labels. If you have a copy of it already, both are brought together.',
  openFile: 'Choose a collection file',

  exampleTitle: 'Train with invented networks',
  exampleText:
    'All of it is invented: places, persons and answers. The figures are worked out from the answers as they would be for any network.',
  example: (p: { count: number }) => `${p.count} networks`,
  exampleLong: 'This takes a moment. Stay on this page until it is done; nothing is kept before.',
  exampleName: (p: { count: number }) => `${p.count} invented networks`,
  exampleMaking: (p: { done: number; of: number }) => `${p.done} of ${networks(p.of)} invented`,
  exampleStop: 'Stop',
  exampleFailed: 'They could not be made. Reload the page and try again. Nothing was changed.',
  exampleOpen: (p: { count: number }) => `Open the ${p.count} networks`,
  exampleInTrash:
    'You deleted this collection. Bring it back from Recently deleted above or in the settings.',

  libraryTitle: 'Models and practices',
  models: 'Models of cooperation',
  modelsNote: 'How cities and countries have set up their cooperation',
  practices: 'Practices to learn from',
  practicesNote: 'What each of them needs, and whether it fits',

  deleted: (p: { name: string }) => `${p.name} was deleted`,
  deletedText: (p: { summaries: number }) =>
    `${summaries(p.summaries)} went with it. Recently deleted in the settings keeps it until you delete it for good.`,
  bringBack: 'Bring back',
  bringBackOf: (p: { name: string }) => `Bring back ${p.name}`,

  networksTitle: 'Networks',
  bringTitle: 'Bring in summaries',
  bringText:
    'You see first what the files are; nothing is stored before you say so. The same file twice counts once.',
  tableTitle: 'In this collection',
  caption: (p: { shown: number; of: number; summaries: number }) =>
    p.shown === p.of
      ? `${networks(p.of)}, ${summaries(p.summaries)}`
      : `${p.shown} of ${networks(p.of)}`,
  find: 'Find networks',
  findHint: 'By label, group, tag, country or year',
  noneFound: 'No network fits.',
  more: (p: { count: number }) => `Show more (${p.count} left)`,
  columns: {
    network: 'Network',
    group: 'Group and tags',
    country: 'Country',
    rounds: 'Latest round',
    rate: 'Response',
    questionnaires: 'Questionnaires',
    change: 'Change',
  },
  own: 'Your own place',
  rounds: (p: { count: number }) => plural(p.count, '1 round', `${p.count} rounds`),
  agreed: 'Agreed in a meeting',
  rate: (p: { rate: string; answered: number; invited: number }) =>
    `${p.rate} (${p.answered} of ${p.invited} organisations)`,
  provisional: 'Provisional: fewer than 65% answered',
  core: 'short version',
  edit: 'Change',
  editOf: (p: { name: string }) => `Change ${p.name}`,

  editTitle: (p: { name: string }) => `Change ${p.name}`,
  label: 'Your label',
  labelHint: 'Only for you; it stands in place of the name when names are shown.',
  group: 'Group',
  groupHint: 'For example a region or a course group.',
  tags: 'Tags',
  tagsHint: 'Separated by commas.',
  isOwn: 'This is my own place',
  isOwnHint: 'It is marked in every view.',
  tooLong: (p: { most: number }) => `At most ${p.most} signs`,
  tooManyTags: 'At most 20 tags',
  tagTooLong: 'A tag has at most 60 signs',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove from this collection',
  removed: 'The network was removed from the collection',
  removedText:
    'All its rounds went with it. Networks that are called by numbers may have another number now.',
  undo: 'Undo',

  manageTitle: 'The collection itself',
  rename: 'Rename',
  saveFile: 'Save as a file',
  savedAs: (p: { name: string }) => `Saved as ${p.name}`,
  saveText:
    'The file holds all summaries with your labels, groups and tags. Whoever has it sees the names or aliases that the coordinators chose.',
  deleteCollection: 'Delete this collection',
};
