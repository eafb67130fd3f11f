export default {
  readyOffline: 'Concord is now on this device and works without a connection.',
  newVersion: 'A new version of Concord is ready. What you have saved stays as it is.',
  unsavedHere:
    'Something on this page is not saved yet. Save or cancel it first; the new version waits.',
  unsavedElsewhere:
    'Concord is open in another tab, with something not saved yet. Finish there first; the new version waits.',
  partMissing:
    'A part of Concord could not be loaded: there may be a newer version, or no connection. What you have saved is on this device.',
  updateNow: 'Update now',
  loadAgain: 'Load again',
  later: 'Later',
  close: 'Close',
};
