export default {
  standings: {
    new: { title: 'New', todo: 'Is brought in.' },
    partly: {
      title: 'New, from another version of the questionnaire',
      todo: 'Is brought in; only items that both versions have are counted.',
    },
    newerRevision: {
      title: 'A newer version of an answer that is here',
      todo: 'Is brought in and takes the place of the earlier one.',
    },
    differs: {
      title: 'Two different versions of the same answer',
      todo: 'Is brought in, but none counts until you decide below which one does.',
    },
    secondForInvitation: {
      title: 'Two answers to one invitation',
      todo: 'Is brought in, but neither counts until you decide below which one does.',
    },
    olderRevision: {
      title: 'An older version',
      todo: 'Is kept; the newer one counts. Nothing to do.',
    },
    sameContent: {
      title: 'The same answers, sealed once more',
      todo: 'Is kept and counts once. Nothing to do.',
    },
    duplicate: { title: 'Here already', todo: 'Nothing to do.' },
    inTrash: {
      title: 'Deleted here before',
      todo: 'Is left out. To have it back, restore it from Recently deleted in the settings.',
    },
    otherRound: {
      title: 'From another round',
      todo: 'Is left out. Open that round and bring it in there.',
    },
    otherQuestionnaire: {
      title: 'Answers other questions than this round asks',
      todo: 'Is left out. Ask the member to open the latest invitation and answer once more.',
    },
    unknownSeat: {
      title: 'From an organisation or sector that was not invited',
      todo: 'Is left out. If the organisation belongs to the round, add it under “Change name or persons”, then bring the file in again.',
    },
    unknownInvitation: {
      title: 'Without an invitation of this round',
      todo: 'Is left out. Ask the member which invitation was used, and send the right one.',
    },
  },
  problems: {
    empty: { title: 'Empty file', todo: 'Ask the member to send it again.' },
    cut: {
      title: 'Incomplete: the end is missing',
      todo: 'It was cut on its way. Ask the member to send the file again, not as text.',
    },
    damaged: {
      title: 'Damaged',
      todo: 'It was changed on its way. Ask the member to send the file again, in another way if possible.',
    },
    notForThisKey: {
      title: 'Sealed for somebody else',
      todo: 'It belongs to another round or another coordinator. Send it back, or open the right round.',
    },
    underPassphrase: {
      title: 'A file under a passphrase, such as a key file',
      todo: 'This is not a response. Keep it safe and do not send it on.',
    },
    notSealed: {
      title: 'Not a sealed response',
      todo: 'Choose files whose name ends with .response.age.',
    },
    otherFormat: {
      title: 'Another file of Concord',
      todo: 'It belongs elsewhere in Concord, for example to backups in the settings.',
    },
    zip: {
      title: 'A packed folder (ZIP)',
      todo: 'Unpack it, then bring in the files that were in it.',
    },
    tooLarge: { title: 'Too large for a response', todo: 'Choose the sealed file itself.' },
    newer: {
      title: 'Made by a newer Concord',
      todo: 'Reload this page to get the newest version, then try again.',
    },
    invalid: {
      title: 'Opens, but breaks the rules of a response',
      todo: 'It was not made by Concord as it is. Ask the member how it was made.',
    },
    notReadable: {
      title: 'Could not be read',
      todo: 'The file was moved, or the stick was taken out. Choose it again.',
    },
  },
  comparable: (p: { items: number; of: number }) => `${p.items} of ${p.of} items comparable`,
  revision: (p: { revision: number }) => `version ${p.revision}`,
  revisionAfter: (p: { revision: number; before: number }) =>
    `version ${p.revision} in place of ${p.before}`,
  otherVersion: (p: { title: string; version: string; expected: string }) =>
    p.expected === ''
      ? `${p.title} is not asked in this round`
      : `${p.title} ${p.version}; the round asks ${p.expected}`,
  size: (p: { size: string; most: string }) => `${p.size}; at most ${p.most}`,
};
