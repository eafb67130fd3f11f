import type en from '../en/recorded.ts';

const messages: typeof en = {
  title: (p) => `Deze cijfers zijn op ${p.day} berekend met versie ${p.version} van de methode`,
  newTitle: (p) =>
    `Cijfers volgens de methode van nu; die van ${p.day} met versie ${p.version} blijven zoals ze zijn`,
  text: (p) =>
    `Een afgesloten ronde houdt de cijfers die zij had toen ze voor het eerst werd gelezen. Versie ${p.version} van de methode, in dit exemplaar van Concord, maakt van dezelfde antwoorden andere cijfers. Noem bij een verwijzing altijd de versie.`,
  caption: 'Gemiddelden van de dimensies, 1 tot 5',
  dimension: 'Dimensie',
  recorded: 'Zoals vastgelegd',
  recomputed: 'Met de methode van nu',
  notShown: 'niet getoond',
  showRecorded: 'De vastgelegde cijfers tonen',
  showNew: 'De cijfers volgens de methode van nu tonen',
};
export default messages;
