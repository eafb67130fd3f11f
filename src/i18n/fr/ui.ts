import type en from '../en/ui.ts';

const messages: typeof en = {
  errorSummaryTitle: 'Veuillez vérifier les points suivants',
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler la dernière action',
};
export default messages;
