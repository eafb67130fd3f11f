export default {
  makeLead:
    'Members’ answers are sealed on their own devices. Only the key that you make now, and a second one, can open them.',
  know: (p: { k: number }) => [
    'The key is a file, protected by a passphrase that only you know. Concord has no server, and nobody can send you a new passphrase.',
    'If you lose the file or the passphrase, the second key still opens the answers. If both are lost, nobody can open them: everybody would have to answer again.',
    `You see who is invited and how many have handed in. Concord shows you no answers while the round is open, and afterwards only figures about ${p.k} persons or more.`,
    'Whoever has a key could also open the sealed files without Concord. Members rely on you not to do that.',
  ],
  passphrase: 'Passphrase',
  passphraseHint: (p: { least: number }) =>
    `At least ${p.least} characters. Four or five words that do not belong together are easy to remember and hard to guess.`,
  passphraseAgain: 'The same passphrase once more',
  showTyped: 'Show what I type',
  tooShort: (p: { least: number }) =>
    `The passphrase is too short: use at least ${p.least} characters`,
  notSame: 'The two passphrases are not the same: type them again',
  passphraseMissing: 'Type the passphrase',
  secondLegend: 'What else opens the answers, if your key is lost?',
  sheet: 'A recovery sheet on paper',
  sheetHint:
    'You print a second key now and keep the sheet in a safe place. Good when you work alone.',
  deputy: 'The key of a deputy',
  deputyHint:
    'A person whom you trust makes a key of their own. Good when somebody stands in for you.',
  secondMissing: 'Choose a second key',
  deputyKey: 'Public key of the deputy',
  deputyKeyHint: 'It begins with age1. Your deputy makes it and sends it to you; it is not secret.',
  deputyHow: 'How does a deputy make a key?',
  deputyHowText:
    'Send your deputy the address of this page. It makes the key and shows what to send back to you.',
  deputyAddress: 'Copy the address for the deputy',
  keyTextProblems: {
    noKey: 'There is no key in this text. A public key begins with age1',
    mistyped:
      'A character is wrong or missing in this key. Ask for it once more, and paste it whole',
    secretKey:
      'This is a secret key and was meant for nobody else. Ask the deputy to make a new key and to send the public key, which begins with age1',
  },
  make: 'Make the key',
  making: 'The key is being made. This takes a few seconds.',
  sheetTitle: 'Print the recovery sheet now',
  sheetText:
    'This is the only time that Concord shows it. Print it, or write it down, and keep it apart from this device, for example in a locked cupboard.',
  printSheet: 'Print the sheet',
  sheetHeading: (p: { round: string }) => `Recovery sheet: ${p.round}`,
  sheetWhat: (p: { network: string }) =>
    `This key opens every answer that was sealed in this round of ${p.network}. Keep the sheet locked away. Destroy it when the answers have been deleted.`,
  sheetKey: 'Secret key',
  sheetUse:
    'To use it: open the round in Concord, choose “Bring in answers” and “Open with the recovery sheet”, then type the key or scan the code.',
  sheetCode: 'The secret key as a code',
  sheetCodeFailed: 'The code could not be drawn. The key above is enough.',
  lastGroup: 'The last four characters on the sheet',
  lastGroupHint: 'To be sure that the sheet can be read.',
  lastGroupWrong: 'These are not the last four characters. Look at the sheet once more',
  sheetIsSafe: 'The sheet is safe',
  againFromStart: 'Begin again with another key',
  keepKey: 'Keep the key that is here',
  otherSecond: 'Choose another second key',

  proveText:
    'Save the key file where you keep important papers, not only on this device. Then open it here once, as you would on a new computer. Only when that works can you invite.',
  saveKeyFile: 'Save the key file',
  savedAs: (p: { name: string }) => `Saved as ${p.name}`,
  keyFile: 'The key file that you saved',
  keyFileMissing: 'Choose the key file',
  prove: 'Open the key file',
  opening: 'Opening. This takes a few seconds.',
  problems: {
    empty: 'This file is empty. Choose the key file: its name ends with .key.age',
    notAKeyFile: 'This is not a key file. Choose the one whose name ends with .key.age',
    damaged: 'This key file is damaged: a part of it is missing or was changed. Use another copy',
    wrongPassphrase:
      'The passphrase does not fit. Look at capital letters, the keyboard’s language and spaces between words, then try again',
    tooCostly: 'This file was not made by Concord and would take too much memory to open',
    otherKey:
      'This is the key of another round, or of an earlier attempt. Choose the one that you saved last for this round',
    noKey: 'There is no secret key in this text. It begins with AGE-SECRET-KEY-1',
    mistyped: 'A character is wrong or missing. Compare each group with the sheet',
    secretKey: 'This is not the key that is asked for here',
    locked: 'The key was locked meanwhile. Open it again.',
    workerFailed:
      'The part of Concord that opens keys could not be loaded. Reload the page and try again',
  },

  unlockTitle: 'Open the round’s key',
  unlockText:
    'Sealed answers can only be read with it. It stays open in this tab alone, until you lock it or close the tab.',
  unlock: 'Open',
  isOpen: 'The round’s key is open in this tab.',
  isOpenSecond: 'The round is open with its second key, in this tab.',
  lock: 'Lock again',
  otherWays: 'The passphrase is lost, or somebody stands in',
  withSheet: 'Open with the recovery sheet',
  sheetTyped: 'Secret key on the sheet',
  sheetTypedHint: 'Spaces, lines and small letters do not matter.',
  withFile: 'Open with the deputy’s key file',
  deputyFile: 'Key file of the deputy',
  deputyPassphrase: 'Passphrase of the deputy',
  allLost:
    'If passphrase and second key are both lost, the answers that were handed in cannot be opened by anybody, not by us either. Open a new round and ask the members to answer again; what they answered is mostly still on their devices.',

  keyTitle: 'The key of this round',
  keyLead: 'Passphrase, second key, and what to do when something is lost.',
  noKeyTitle: 'This round has no key yet',
  noKeyText: 'You make it as the first step of inviting.',
  toInvite: 'Go to inviting',
  changeTitle: 'Change the passphrase',
  changeText:
    'The key stays the same, so all invitations and answers stay valid. Copies of the key file that were saved before still open with the old passphrase: delete them.',
  passphraseNow: 'Passphrase until now',
  passphraseNext: 'New passphrase',
  change: 'Change the passphrase',
  changed: 'The passphrase is changed. Save the new key file now and delete the old copies.',
  copyTitle: 'Another copy of the key file',
  copyText:
    'The file is useless without the passphrase. Two copies in two places are a good number.',
  secondTitle: 'The second key',
  secondIsSheet: 'A recovery sheet on paper opens this round too.',
  secondIsDeputy: 'A deputy’s key opens this round too. Its public key:',
  secondStays: 'It is part of every invitation and cannot be changed any more.',
  ageTitle: 'How to open a response without Concord',
  ageText:
    'Sealed responses are files of the open format “age”. Should Concord ever be gone, the free program age (age-encryption.org) opens them:',
  ageSteps: [
    'Take the key out of the key file; age asks for the passphrase:',
    'Open a response with it:',
    'Delete the file key.txt afterwards. With a recovery sheet, write its secret key into key.txt as one line and begin with the second step.',
  ],
  ageResult: 'The result is a text file (JSON), filled up with spaces at the end.',

  deputyTitle: 'Make your key as a deputy',
  deputyLead:
    'A coordinator asked you to stand in. With your key you could open the answers of a round if the coordinator’s key is lost.',
  deputyKnow: [
    'Your key is made on this device and saved as a file under your passphrase. Concord keeps no copy of either.',
    'You send the coordinator the public key only. With it, answers can be sealed to you, but not opened.',
    'If you are ever needed, the coordinator sends you the sealed files, or you bring your key file along.',
  ],
  deputyMade: 'Your key is made',
  deputyMadeText: 'First save the key file. Then send the public key to the coordinator.',
  publicKey: 'Your public key',
  copyPublicKey: 'Copy the public key',
  copied: 'Copied',
  copyFailed: 'This browser did not let Concord copy. Select the text and copy it yourself.',
};
