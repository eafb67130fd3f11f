import type en from '../en/naming.ts';

const messages: typeof en = {
  title: 'Hoe netwerken worden genoemd',
  choice: {
    hidden: 'Met nummers',
    alias: 'Met schuilnamen',
    names: 'Met namen',
  },
  hint: {
    hidden: 'De nummers zeggen niets: ze vormen geen volgorde van beter of slechter.',
    alias: 'Waar een coördinator een schuilnaam koos. Alle andere houden hun nummer.',
    names: 'Zoals hun coördinatoren ze noemden, of met uw label.',
  },
  warning:
    'Er staan nu namen op het scherm. Toon ze alleen aan mensen met wie de coördinatoren hebben ingestemd: een stad die wordt aangewezen, antwoordt niet meer openhartig. Kies weer nummers voordat u het scherm deelt of afdrukt.',
  number: (p) => `Netwerk ${p.number}`,
  own: 'uw eigen netwerk',
  failed: 'Dit kon niet worden bewaard. Probeer het nog eens.',
};
export default messages;
