import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 file', `${count} files`);
const summaries = (count: number) => plural(count, '1 summary', `${count} summaries`);

export default {
  standings: {
    new: { title: 'New', todo: 'Is brought in.' },
    newerRound: {
      title: 'A later round of a network that is here',
      todo: 'Is brought in. It is shown from now on; the earlier round stays for the changes over time.',
    },
    olderRound: {
      title: 'An earlier round of a network',
      todo: 'Is brought in for the changes over time. The later round is the one that is shown.',
    },
    otherRevision: {
      title: 'Another file about the same round',
      todo: 'Is brought in. Of several, the latest one counts; the others are kept.',
    },
    duplicate: { title: 'Here already', todo: 'Nothing to do.' },
    inTrash: {
      title: 'Deleted here before',
      todo: 'Is left out. To have it back, restore it from Recently deleted in the settings.',
    },
  },
  problems: {
    underThreshold: {
      title: 'Shows figures of too few persons',
      todo: 'Is left out, to protect who answered. It was changed by hand: ask the coordinator for the file as Concord saved it, and delete this one.',
    },
    otherText: {
      title: 'Figures and questions do not belong together',
      todo: 'Is left out. Ask the coordinator to save the summary again.',
    },
    newer: {
      title: 'Made by a newer Concord',
      todo: 'Reload this page to get the newest version, then try again.',
    },
    invalid: {
      title: 'Breaks the rules of a summary',
      todo: 'Is left out. It was not saved by Concord as it is. Ask the coordinator to save it again.',
    },
    damaged: {
      title: 'Incomplete or damaged',
      todo: 'It was cut or changed on its way. Ask the coordinator to send it again, as an attachment.',
    },
    empty: { title: 'Empty file', todo: 'Ask the coordinator to send it again.' },
    notReadable: {
      title: 'Could not be read',
      todo: 'The file was moved, or the stick was taken out. Choose it again.',
    },
    zip: {
      title: 'A packed folder (ZIP)',
      todo: 'Unpack it, then bring in the files that were in it.',
    },
    tooLarge: { title: 'Too large for a summary', todo: 'Choose the summary itself.' },
    otherFormat: {
      title: 'Another file of Concord',
      todo: 'It belongs elsewhere, for example a backup file in the settings. Answers of persons are never brought in here.',
    },
    notSummary: {
      title: 'Neither a summary nor a collection',
      todo: 'Choose files whose name ends with .summary.json or .collection.json.',
    },
  },
  closedOn: (p: { day: string }) => `closed on ${p.day}`,
  revision: (p: { revision: number; counts: boolean }) =>
    `version ${p.revision}, ${p.counts ? 'counts' : 'does not count'}`,
  size: (p: { size: string; most: string }) => `${p.size}; at most ${p.most}`,
  at: (p: { path: string }) => `at “${p.path}”`,

  drop: {
    dropText: 'Drop summaries, collection files or whole folders here, or choose them.',
    dropNow: 'Let go to take these in',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
  },
  paste: {
    pasteTitle: 'Paste text instead',
    pasteLabel: 'Text of one or several summaries',
    pasteHint: 'The whole content of the file; several below one another.',
    pasteRead: 'Look at this text',
    pasteEmpty: 'Paste the text first',
  },
  pastedName: 'Pasted text',
  gathering: 'The files are being gathered.',
  reading: (p: { done: number; of: number }) => `${p.done} of ${files(p.of)} read`,
  judging: 'Looking at how they stand to the collection …',
  writing: 'They are being brought in: all or none.',
  stop: 'Stop',
  stopped: (p: { done: number; of: number }) =>
    `Stopped after ${p.done} of ${files(p.of)}. You can bring in what was read, or begin again.`,
  noFiles: 'No files in there.',
  notLoaded:
    'The files could not be read: the part of Concord that does it did not load. Reload the page and try again. Nothing was changed.',
  noCollection:
    'This is not a collection file. To bring in summaries, make a collection first and bring them in there.',

  previewTitle: 'What is in the files',
  table: {
    previewCaption: 'By what they are',
    whatItIs: 'What it is',
    howMany: 'How many',
    whatToDo: 'What happens, and what to do',
    whichFiles: 'Which files',
    moreNames: (p: { count: number }) => `Show more (${p.count} left)`,
  },
  nothingNew: 'Nothing new: all of it is here already.',
  nothingUsable: 'There is nothing in it that can be brought in.',
  notesToo:
    'The labels, groups and tags of the collection file come along. What you wrote yourself stays.',
  bringIn: (p: { count: number }) => `Bring in ${summaries(p.count)}`,
  bringNotes: 'Take over labels, groups and tags',
  cancel: 'Cancel',

  receiptTitle: 'Brought in',
  receiptText: (p: { added: number }) =>
    p.added === 0
      ? 'No summary was added.'
      : `${plural(p.added, '1 summary is', `${p.added} summaries are`)} here now that ${plural(p.added, 'was', 'were')} not before.`,
  saveReceipt: 'Save this receipt',
  receiptHeading: (p: { name: string; day: string }) => `Brought into ${p.name} on ${p.day}`,
  savedAs: (p: { name: string }) => `Saved as ${p.name}`,
  undo: 'Undo',
  undone: (p: { putBack: number; left: number }) =>
    p.left === 0
      ? 'Taken out again: the collection is as it was before.'
      : `Taken out again. ${plural(p.left, '1 thing was', `${p.left} things were`)} changed since and ${plural(p.left, 'stays', 'stay')} as ${plural(p.left, 'it is', 'they are')}.`,
  lastText: (p: { count: number }) =>
    p.count === 0 ? 'Labels came in last.' : `${summaries(p.count)} came in last.`,
  moreFiles: 'Bring in more',
  toCollection: 'To the collection',
};
