import { plural } from '../plural.ts';

interface Counts {
  networks: number;
  rounds: number;
  responses: number;
  sealings: number;
  received: number;
  invitations: number;
  outbox: number;
  documents: number;
  roles: number;
  actions: number;
  meetings: number;
  recorded: number;
}

export default {
  title: 'Settings',
  lead: 'How Concord looks, and what it keeps on this device.',

  appearanceTitle: 'Language and display',
  language: 'Language',
  languageAsBrowser: (p: { language: string }) => `As in this browser (${p.language})`,
  theme: 'Colours',
  themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Very large' },

  keepingTitle: 'What is kept on this device',
  keepingLead: 'Everything lies in this browser, on this device. Concord has no server.',
  persistence: 'Protection',
  persistenceGranted:
    'Granted. The browser will not delete your answers by itself when space runs short.',
  persistenceRefused:
    'Not granted. The browser may delete your answers when this device runs out of space. Save a backup file from time to time.',
  persistenceNotAsked:
    'Not asked yet. Concord asks the browser when the first answer is saved; you can also ask now.',
  persistenceAbsent:
    'This browser cannot promise to keep data. It may delete your answers when this device runs out of space. Save a backup file from time to time.',
  askToPersist: 'Ask the browser to protect it',
  sevenDays:
    'This browser may erase everything after seven days without a visit. Add Concord to the home screen or the Dock to prevent that, and save a backup file.',
  space: 'Space used',
  spaceUsed: (p: { used: string; available: string }) =>
    `${p.used} of the ${p.available} that this browser allows`,
  spaceUnknown: 'This browser does not say.',
  encryption: 'Encryption',
  notEncrypted:
    'Not encrypted by Concord. Whoever can use this device and this browser can read what is here.',
  unreadableTitle: (p: { count: number }) =>
    plural(
      p.count,
      '1 record cannot be read by this version',
      `${p.count} records cannot be read by this version`,
    ),
  unreadableText:
    'They are kept as they are and left out of lists and results. A newer version of Concord may read them. You can save everything as it is stored.',
  saveRaw: 'Save everything as it is stored',

  backupTitle: 'Backup file',
  backupLead:
    'One file with all networks, rounds and responses on this device. It is not encrypted: keep it where only you can read it.',
  lastBackup: (p: { day: string }) => `Last backup file: ${p.day}.`,
  noBackupYet: 'No backup file has been saved from this browser yet.',
  contains: (p: Counts) => `Now on this device: ${countAll(p)}.`,
  containsNothing: 'There is nothing to back up yet.',
  saveBackup: 'Save a backup file',
  backupSaved: (p: { name: string }) => `${p.name} is in your downloads.`,
  backupFailed: 'The backup file could not be made',
  backupFailedText:
    'What is stored could not be read whole. Nothing was changed. You can save everything as it is stored instead.',
  rawText:
    'This app may not change what is stored here, but it can save all of it as a file, just as it is.',
  rawNothing: 'There is no database in this browser.',

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
  counts: countAll,

  trashTitle: 'Recently deleted',
  trashLead: 'What you delete stays here until you delete it for good.',
  trashEmpty: 'Nothing has been deleted.',
  trashKinds: {
    network: 'Network',
    round: 'Round',
    response: 'Response',
    document: 'Document',
    action: 'Action',
  },
  removedOn: (p: { day: string; contents: string }) => `Deleted on ${p.day}. Holds ${p.contents}.`,
  bringBack: 'Bring back',
  bringBackOf: (p: { name: string }) => `Bring back ${p.name}`,
  deleteForGood: 'Delete for good',
  deleteForGoodOf: (p: { name: string }) => `Delete ${p.name} for good`,
  deleteForGoodTitle: (p: { name: string }) => `Delete ${p.name} for good?`,
  deleteForGoodText: 'After this it can only come back from a backup file.',
  wholeFirst: 'It belongs to something that is in Recently deleted too. Bring that back first.',

  wipeTitle: 'Delete everything',
  wipeLead:
    'For a shared computer, or when you are done. Deletes all that Concord keeps in this browser: answers, networks, settings, Recently deleted and the copy of the app itself.',
  wipeOpen: 'Finish and wipe this device',
  wipeDialogTitle: 'Delete everything on this device?',
  wipeDialogText: (p: Counts) =>
    `This deletes ${countAll(p)}, with Recently deleted and all settings. It cannot be undone. Only a backup file can bring it back.`,
  wipeDialogNothing: 'This deletes all settings and the copy of the app. It cannot be undone.',
  wipeSaveFirst: 'Save a backup file first',
  wipeWord: 'delete',
  wipeWordLabel: (p: { word: string }) => `To confirm, type “${p.word}”`,
  wipeWordError: (p: { word: string }) => `Type the word “${p.word}” to go on.`,
  wipeConfirm: 'Delete everything',
  wiping: 'Deleting…',
  wipedTitle: 'Everything has been deleted',
  wipedText:
    'Nothing of Concord is left in this browser: no answers, no networks, no settings, no copy of the app. You can close this tab now.',
  wipedFiles: 'Files that you saved, such as backups and reports, are still where you saved them.',
  wipeLeftTitle: 'Not everything could be deleted',
  wipeLeftText:
    'Close all other tabs with Concord and try again. If it stays, delete the data of this page in the settings of the browser.',
  wipeLeft: {
    database: 'The database with answers and networks',
    localStorage: 'Settings and late changes',
    files: 'Private files',
    appCopy: 'The copy of the app',
  },
  tryAgain: 'Try again',
};

function countAll(counts: Counts): string {
  const { networks, rounds, responses, sealings, received, invitations, outbox } = counts;
  const { documents, roles, actions, meetings, recorded } = counts;
  return [
    networks > 0 && plural(networks, '1 network', `${networks} networks`),
    rounds > 0 && plural(rounds, '1 round', `${rounds} rounds`),
    responses > 0 && plural(responses, '1 response', `${responses} responses`),
    sealings > 0 && plural(sealings, '1 key of a round', `${sealings} keys of rounds`),
    received > 0 && plural(received, '1 answer brought in', `${received} answers brought in`),
    invitations > 0 && plural(invitations, '1 invitation', `${invitations} invitations`),
    outbox > 0 && plural(outbox, '1 sealed answer', `${outbox} sealed answers`),
    documents > 0 && plural(documents, '1 document', `${documents} documents`),
    roles > 0 && plural(roles, '1 role chart', `${roles} role charts`),
    actions > 0 && plural(actions, '1 action', `${actions} actions`),
    meetings > 0 && plural(meetings, 'notes of 1 meeting', `notes of ${meetings} meetings`),
    recorded > 0 && plural(recorded, '1 recorded result', `${recorded} recorded results`),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
