import { plural } from '../../plural.ts';

/** Bringing back what a backup file holds. */
export default {
  restoreTitle: 'Bring back a backup file',
  restoreLead:
    'First you see what the file would do. Nothing on this device is taken away or replaced by something older, and you can undo it.',
  chooseFile: 'Backup file',
  reading: 'Reading the file…',
  refusedTitle: (p: { name: string }) => `${p.name} was not taken in`,
  refusedText: 'Nothing on this device was changed.',
  atLine: (p: { line: string; text: string }) => `Line ${p.line}: ${p.text}`,
  fileProblems: {
    tooLarge: (p: { size: string; most: string }) =>
      `The file has ${p.size}. Concord reads up to ${p.most}.`,
    empty: 'The file is empty. Choose another one.',
    notText:
      'This is not a backup file, or it was saved in another encoding. Choose a file that Concord has saved.',
    notABackup: 'This is not a backup file of Concord. Its name usually ends in .backup.ndjson.',
    otherFormat: (p: { format: string }) =>
      `This is a Concord file of another kind (${p.format}). Here a backup file is needed.`,
    newer: (p: { version: string }) =>
      `The file was written by a newer Concord (format ${p.version}). Load this page again to get the newest version, then choose the file once more.`,
    cut: (p: { expected: string; found: string }) =>
      `The file is not complete: it should hold ${p.expected} records and has ${p.found}. Copy or download it again.`,
    damaged:
      'The file was changed or damaged after it was saved. Copy or download it again, or take an earlier backup file.',
    notJson: 'This line cannot be read. Take the file as Concord has saved it.',
    tooDeep: 'This line is no record of Concord.',
    invalid: (p: { path: string }) =>
      `The record breaks the rules at “${p.path}”. Take the file as Concord has saved it.`,
    notCanonical:
      'The record is not written as Concord writes it. Take the file as Concord has saved it.',
    repeated: 'The same record stands in the file twice.',
  },
  previewTitle: (p: { name: string }) => `What ${p.name} would do`,
  previewNothing: 'Everything in this file is on this device already. There is nothing to do.',
  previewCaption: 'Records in the file, by what would happen to them',
  whatHappens: 'What would happen',
  networks: 'Networks',
  rounds: 'Rounds',
  responses: 'Responses',
  sealings: 'Keys of rounds',
  received: 'Answers brought in',
  invitations: 'Invitations',
  outbox: 'Sealed answers',
  documents: 'Documents',
  roles: 'Role charts',
  actions: 'Actions',
  meetings: 'Meeting notes',
  recorded: 'Recorded results',
  contexts: 'Contexts of networks',
  given: 'Summaries given away',
  collections: 'Collections',
  summaries: 'Summaries in collections',
  standings: {
    new: 'Added: not on this device yet',
    newerInFile: 'Replaced by the later version in the file',
    differs: 'Different, and nobody can tell which is later: you decide',
    same: 'Unchanged: the same on this device',
    newerHere: 'Unchanged: the version on this device is later',
    inTrash: 'Unchanged: in Recently deleted; bring it back there',
    unreadable: 'Unchanged: this version cannot read what is on this device',
  },
  onDifference: 'Where the two differ',
  keepHere: 'Keep what is on this device',
  takeFile: 'Take what is in the file',
  restore: 'Bring back',
  cancel: 'Cancel',
  restoredTitle: 'The backup file was brought back',
  restoredText: (p: { added: string; replaced: number }) =>
    p.replaced === 0
      ? `Added: ${p.added}.`
      : `Added: ${p.added}. Replaced by a later or chosen version: ${p.replaced}.`,
  nothingAdded: 'nothing',
  undo: 'Undo',
  lastRestore: (p: { count: number }) =>
    plural(
      p.count,
      'The last backup file that was brought back changed 1 record. This can be undone.',
      `The last backup file that was brought back changed ${p.count} records. This can be undone.`,
    ),
  undone: (p: { putBack: number; left: number }) =>
    p.left === 0
      ? 'Undone. Everything is as it was before.'
      : `Undone for ${plural(p.putBack, '1 record', `${p.putBack} records`)}. ${plural(p.left, '1 record was', `${p.left} records were`)} changed or used since and stayed.`,
};
