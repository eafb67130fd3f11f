export default {
  tryAgain: 'Try again',
  saveFile: 'Save what is here as a file',
  bringBackFile: 'Bring back a backup file',
  problems: {
    diskFull: {
      title: 'There is no room left to save',
      text: 'This device or this browser is out of space. Your last change is still on this page. Free some space, or save a backup file now, and then try again.',
    },
    blockedByOtherTab: {
      title: 'Another tab holds an older version of Concord',
      text: 'Close the other tabs in which Concord is open, then load this page again. Nothing has been lost.',
    },
    newerDatabase: {
      title: 'A newer version of Concord has been used here',
      text: 'To protect your data, this older page no longer writes anything. Load the page again to get the newer version.',
    },
    unavailable: {
      title: 'This browser keeps nothing at the moment',
      text: 'It may be in private mode, or storage is switched off. You can look around, but answers would be lost when the page is closed. Use a normal window, or allow storage for this page.',
    },
    notLoaded: {
      title: 'Part of Concord could not be loaded',
      text: 'Without it nothing can be saved. Check the connection and load the page again: what you have answered is kept in this browser meanwhile.',
    },
    connectionClosed: {
      title: 'The browser has closed the storage',
      text: 'Concord tried once more without success. Your last change is still on this page. Try again, or save a backup file first.',
    },
    staleRevision: {
      title: 'This has been changed in another tab',
      text: 'The other tab has saved a later state. Load the page again to see it; nothing there was overwritten.',
    },
    removed: {
      title: 'This is in Recently deleted',
      text: 'It was deleted, perhaps in another tab. Bring it back in Settings first; then go on here.',
    },
    unreadable: {
      title: 'This version of Concord cannot read what is stored here',
      text: 'To be safe, it was not overwritten. Load the page again to get the newest version, or save a backup file in Settings.',
    },
    invalid: {
      title: 'This could not be saved as it is',
      text: 'Something in it breaks the rules of its kind. What you see is still on this page. Save a backup file in Settings and tell whoever looks after Concord.',
    },
    wiped: {
      title: 'Everything on this device was deleted',
      text: 'It was deleted here or in another tab. Load the page again to begin anew.',
    },
    emptied: {
      title: 'This browser has cleared what Concord kept',
      text: 'There was something here before, and the browser has removed it. If you have a backup file, restore it in Settings. What you enter now is kept.',
    },
    unknown: {
      title: 'This could not be saved',
      text: 'What you see is still on this page. Try again; if it fails again, save a backup file in Settings.',
    },
  },
};
