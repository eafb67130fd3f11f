import type en from '../en/library.ts';

const messages: typeof en = {
  title: 'Bibliotheek',
  lead: 'Alles wat Concord vraagt, om rustig te lezen of als leeg formulier af te drukken.',
  questionnaires: 'Vragenlijsten',
  method: 'De methode',
  methodText:
    'Elke regel waarmee een getal wordt gemaakt, met bron en voorbeeld. Om te lezen, te citeren of af te drukken.',
  toMethod: 'De methode lezen',
  cards: 'Om van te leren',
  cardsText:
    'Praktijken met de voorwaarden die zij lijken nodig te hebben, en modellen van samenwerking die de publicaties noemen.',
  toPractices: 'Praktijken om van te leren',
  toModels: 'Modellen van samenwerking',
  papers: 'Waar het vandaan komt',
  papersLead:
    'De stellingen volgen deze publicaties. De beschrijvingen van de vijf niveaus zijn van onszelf: de publicaties noemen geen niveaus.',
  missingTitle: 'Deze vragenlijst bestaat niet',
  toLibrary: 'Naar de bibliotheek',
  translated:
    'De Engelse tekst is het origineel. De andere talen zijn een eigen vertaling van Concord, die nog niet in de praktijk is getoetst.',
  ownLevels: 'De beschrijvingen van de niveaus zijn een voorstel van Concord.',
  print: 'Afdrukken als leeg formulier',
  dontKnow: 'Weet ik niet',
  notApplicable: 'Niet van toepassing, omdat …',
  preferNotToSay: 'Zeg ik liever niet',
  nextStep: 'Volgende stap:',
  source: 'Bron:',
  ourReading: 'Onze lezing van:',
  size: (p: { items: number; minutes: number }) =>
    `${p.items} stellingen, ongeveer ${p.minutes} ${p.minutes === 1 ? 'minuut' : 'minuten'}`,
  version: (p: { version: string }) => `Versie ${p.version}.`,
};
export default messages;
