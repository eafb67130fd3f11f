export default {
  compare: 'Compare',
  /** Beside the name of a collection of invented networks. */
  invented: 'Invented',
  places: 'Pages of this collection',
  place: {
    networks: 'Networks',
    dimensions: 'Side by side',
    learn: 'Learn',
    national: 'National view',
    training: 'Training',
  },
  missingTitle: 'This collection is not on this device',
  missingText:
    'It may have been deleted, or it is on another device. Recently deleted in the settings keeps what was deleted here.',
  toList: 'To the collections',
};
