import type en from '../en/compare.ts';

const messages: typeof en = {
  documentTitle: 'Vergelijken',
  title: 'Vergelijk steden, en zie wie van wie kan leren',
  lead: 'Aan dit onderdeel wordt nog gewerkt.',
  comingTitle: 'Wat er komt',
  coming: [
    'U brengt samenvattingen van netwerken bij elkaar: alleen cijfers over groepen, nooit één antwoord en nooit één persoon.',
    'U ziet welke verschillen groot genoeg zijn om iets te betekenen, met de omstandigheden waarin elke stad werkt.',
    'Er komt geen ranglijst en geen totaalscore. Namen zijn verborgen, tenzij u ervoor kiest ze te tonen.',
  ],
  nowTitle: 'Wat u nu kunt doen',
  now: 'Evalueer een netwerk in Mijn netwerk. De resultaten blijven bewaard en kunt u later vergelijken.',
  toNetworks: 'Naar mijn netwerk',
};
export default messages;
