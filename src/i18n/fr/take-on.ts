import type en from '../en/take-on.ts';

const messages: typeof en = {
  takeOn: 'Prendre en charge',
  takeOnOf: (p) => `Prendre en charge : ${p.text}`,
  taken: 'Prise en charge, parmi les actions du réseau.',
  sayWho: 'Dire qui s’en occupe et pour quand',
  goTo: 'Vers l’action',
  goToOf: (p) => `${p.words} : ${p.text}`,
};
export default messages;
