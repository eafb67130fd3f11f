import type en from '../en/collection.ts';

const messages: typeof en = {
  compare: 'Vergleichen',
  /** Beside the name of a collection of invented networks. */
  invented: 'Erfunden',
  places: 'Seiten dieser Sammlung',
  place: {
    networks: 'Netzwerke',
    dimensions: 'Nebeneinander',
    learn: 'Lernen',
    national: 'Nationale Sicht',
    training: 'Training',
  },
  missingTitle: 'Diese Sammlung ist nicht auf diesem Gerät',
  missingText:
    'Vielleicht wurde sie gelöscht, oder sie ist auf einem anderen Gerät. Was hier gelöscht wurde, steht in den Einstellungen unter Kürzlich gelöscht.',
  toList: 'Zu den Sammlungen',
};
export default messages;
