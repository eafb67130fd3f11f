import { plural } from '../plural.ts';

/** After handing in: sending the sealed file, what has arrived, and leaving a shared device. */
export default {
  sealedPage: {
    sealed: {
      title: 'Your answers are sealed. Now send them',
      lead: 'Concord sends nothing by itself. Send this file to the person who invited you, for example in reply to the message with the invitation.',
    },
    handedOver: {
      title: 'Your answers are on their way',
      lead: 'You said that you have sent the file. There is nothing more to do.',
    },
    received: {
      title: 'Your answers have arrived',
      lead: 'The coordinator has confirmed that this file has arrived. Thank you.',
    },
  },
  sendAgain: 'Send the same file again: it counts once',
  fileName: 'File',
  newRevision:
    'You changed your answers after handing in. Send this file too: the newest one counts, and the ones before no longer do.',
  save: 'Save the file',
  saved:
    'Saved in the folder for downloads. Now attach it to an e-mail, or carry it over on a stick.',
  share: 'Share the file',
  notShared: 'The share menu did not take the file. Save it instead, or copy the text.',
  copyTitle: 'Send it as text',
  copyLabel: 'Your sealed answers as text',
  copyHint: 'Copy all of it into a message. It is the same file, in letters.',
  copy: 'Copy the text',
  copied: 'Copied. Paste it into a message to the coordinator.',
  notCopied: 'The text could not be copied by itself. It is marked: copy it with the keyboard.',
  sentQuestion: 'Have you sent it?',
  sent: 'I have sent it',
  sentHint: 'Only you can know. Concord remembers it, so that it does not remind you again.',
  changeTitle: 'Change your answers',
  changeText:
    'You can take your answers back as long as the round is open, change them and hand in again. That makes a new file, which you have to send again.',
  takeBack: 'Take back and change',
  answersGone:
    'The answers themselves cannot be opened or changed here any more; only the sealed file is here.',
  receiptTitle: 'Has it arrived?',
  receiptText:
    'The coordinator can send a receipt list: a list of what has arrived. Open it here, and Concord checks that it is genuine.',
  receiptFile: 'List of what has arrived',
  receiptPaste: 'Or paste the list',
  receiptCheck: 'Check',
  receiptNotYet:
    'The list is genuine, but this file is not on it. Perhaps it was made before your file arrived. Send the file again, or ask the coordinator.',
  receiptOther: 'The list is genuine, but it is about another round.',
  receiptProblems: {
    empty: 'There is nothing in it. Choose the file, or copy the whole list.',
    tooLarge: 'It is far larger than any such list.',
    notReceipts: 'This is no list of what has arrived. Ask the coordinator for it.',
    otherFormat: 'This is a file of Concord, but no list of what has arrived.',
    newer: 'It was made with a newer Concord. Load this page again when you are online.',
    damaged: 'It is cut or was changed on its way. Ask the coordinator to send it again.',
    unknownRound: 'It is about a round to which there is no invitation on this device.',
    forged: 'It was not made by the coordinator of this round, so it says nothing.',
  },

  sharedTitle: 'Is this a shared computer?',
  nextPerson: 'Next person on this device',
  nextPersonText:
    'Removes your answers from this device and keeps only the sealed file, which nobody can open here. The next person begins with an empty sheet.',
  nextNotSent:
    'The sealed file stays in the list on the start page until it has been sent: tell whoever collects the files.',
  finish: 'Finish and wipe this device',
  finishText:
    'Deletes everything of Concord in this browser: your answers, the sealed file, the invitation and the copy of the app.',
  finishTitle: 'Finish and wipe this device?',
  finishSent:
    'You said that you have sent the file. After this, nothing of it is left in this browser.',
  finishNotSent:
    'You have not said that you have sent the file. If it has not left this device, your answers are lost.',
  finishSure: 'The file has left this device, or I do without my answers',
  finishSureMissing: 'Tick the box first, or cancel and send the file',
  finishOthers: (p: { count: number }) =>
    `There is more in this browser, perhaps of other people: ${plural(p.count, '1 other record', `${p.count} other records`)}. All of it is deleted too.`,
  finishYes: 'Wipe this device',
  finishing: 'Wiping…',
  cancel: 'Cancel',
  finishedTitle: 'Nothing is left in this browser',
  finishedText:
    'Your answers, the sealed file, the invitation and the copy of the app are deleted. You can close this window.',
  finishedFiles:
    'A file that you saved is still in the folder for downloads: it is sealed, and you can delete it once it is sent. The history of the browser may still show the link, and somebody with special tools may for a while find traces of deleted data on the disk. On a computer that you do not trust, use a private window.',
  leftTitle: 'Something is left in this browser',
  leftText:
    'Close other windows of Concord and try again. If it stays, delete the data of this site in the settings of the browser.',
  tryAgain: 'Try again',
};
