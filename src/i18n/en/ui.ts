export default {
  errorSummaryTitle: 'Please check the following',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
};
