export default {
  start: 'Start',
  myNetwork: 'My network',
  compare: 'Compare',
  library: 'Library',
  settings: 'Settings',
  rooms: 'Rooms',
  language: 'Language',
  skipToContent: 'Skip to content',
  promise: 'Everything stays on this device. Nothing is sent unless you send a file yourself.',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be incomplete, or what it led to is no longer on this device.',
  toStart: 'Go to the start page',
  failedTitle: 'This page could not be shown',
  failedText:
    'Something in Concord went wrong here. What you saved is still on this device. Load the page again; if it happens again, save a backup in Settings.',
  failedDetails: 'For those who look after Concord',
  reload: 'Load again',
  readyOffline: 'Concord is now on this device and works without a connection.',
  newVersion: 'A new version of Concord is ready. What you have saved stays as it is.',
  unsavedHere:
    'Something on this page is not saved yet. Save or cancel it first; the new version waits.',
  unsavedElsewhere:
    'Concord is open in another tab, with something not saved yet. Finish there first; the new version waits.',
  partMissing:
    'A part of Concord could not be loaded: there may be a newer version, or no connection. What you have saved is on this device.',
  updateNow: 'Update now',
  later: 'Later',
  close: 'Close',
  errorSummaryTitle: 'Please check the following',
  cancel: 'Cancel',
};
