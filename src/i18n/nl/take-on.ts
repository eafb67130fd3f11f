import type en from '../en/take-on.ts';

const messages: typeof en = {
  takeOn: 'Oppakken',
  takeOnOf: (p) => `Oppakken: ${p.text}`,
  taken: 'Opgepakt: staat bij de acties van het netwerk.',
  sayWho: 'Geef aan wie ervoor zorgt en wanneer het klaar is',
  goTo: 'Naar de actie',
  goToOf: (p) => `${p.words}: ${p.text}`,
};
export default messages;
