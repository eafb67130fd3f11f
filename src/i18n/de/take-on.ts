import type en from '../en/take-on.ts';

const messages: typeof en = {
  takeOn: 'Vornehmen',
  takeOnOf: (p) => `Vornehmen: ${p.text}`,
  taken: 'Vorgenommen: steht bei den Maßnahmen des Netzwerks.',
  sayWho: 'Angeben, wer sich darum kümmert und bis wann',
  goTo: 'Zur Maßnahme',
  goToOf: (p) => `${p.words}: ${p.text}`,
};
export default messages;
