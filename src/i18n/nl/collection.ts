import type en from '../en/collection.ts';

const messages: typeof en = {
  compare: 'Vergelijken',
  /** Beside the name of a collection of invented networks. */
  invented: 'Verzonnen',
  places: 'Pagina’s van deze verzameling',
  place: {
    networks: 'Netwerken',
    dimensions: 'Naast elkaar',
    learn: 'Leren',
    national: 'Nationaal beeld',
    training: 'Training',
  },
  missingTitle: 'Deze verzameling staat niet op dit apparaat',
  missingText:
    'Misschien is zij verwijderd, of staat zij op een ander apparaat. Wat hier is verwijderd, vindt u in de instellingen onder Onlangs verwijderd.',
  toList: 'Naar de verzamelingen',
};
export default messages;
