import type en from '../en/collection.ts';

const messages: typeof en = {
  compare: 'Comparer',
  /** Beside the name of a collection of invented networks. */
  invented: 'Inventé',
  places: 'Pages de cette collection',
  place: {
    networks: 'Réseaux',
    dimensions: 'Côte à côte',
    learn: 'Apprendre',
    national: 'Vue nationale',
    training: 'Formation',
  },
  missingTitle: 'Cette collection n’est pas sur cet appareil',
  missingText:
    'Elle a peut-être été supprimée, ou elle se trouve sur un autre appareil. Ce qui a été supprimé ici reste dans les réglages, sous Récemment supprimé.',
  toList: 'Vers les collections',
};
export default messages;
