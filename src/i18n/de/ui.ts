import type en from '../en/ui.ts';

const messages: typeof en = {
  errorSummaryTitle: 'Bitte prüfen Sie Folgendes',
  cancel: 'Abbrechen',
  close: 'Schließen',
  undo: 'Rückgängig',
};
export default messages;
