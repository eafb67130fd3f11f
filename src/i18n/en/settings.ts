import { plural } from '../plural.ts';
import restore from './settings/restore.ts';

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
  contexts: number;
  given: number;
  collections: number;
  summaries: number;
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

  ...restore,

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
    collection: 'Collection',
    collected: 'Network in a collection',
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
  const { contexts, given, collections, summaries } = counts;
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
    contexts > 0 &&
      plural(contexts, 'the context of 1 network', `the contexts of ${contexts} networks`),
    given > 0 &&
      plural(given, 'what was given away of 1 round', `what was given away of ${given} rounds`),
    collections > 0 && plural(collections, '1 collection', `${collections} collections`),
    summaries > 0 && plural(summaries, '1 collected summary', `${summaries} collected summaries`),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
