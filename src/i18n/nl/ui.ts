import type en from '../en/ui.ts';

const messages: typeof en = {
  errorSummaryTitle: 'Controleer het volgende',
  cancel: 'Annuleren',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
};
export default messages;
