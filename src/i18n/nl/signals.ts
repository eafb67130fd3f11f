import type en from '../en/signals.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Signalen van te veel of te weinig formalisering',
  lead: 'Een signaal is een aanleiding voor een gesprek, geen cijfer, en telt nooit mee voor de volwassenheid. Vanaf waar iets een signaal is, is een voorstel van Concord zelf.',
  counts: (p) =>
    `Te veel: ${p.much} van de ${p.muchOf} signalen die te lezen zijn. Te weinig: ${p.little} van ${p.littleOf}.`,
  tooMuch: 'Te veel',
  tooLittle: 'Te weinig',
  none: 'Geen van de signalen die te lezen zijn, is zichtbaar.',
  standsOn: 'Waarom',
  whatToDo: 'Wat te doen',
  source: 'Bron',

  shareHigh: (p) =>
    `${p.percent} antwoordde 4 of 5 (${p.n} van ${p.of} gaven een niveau); een signaal vanaf ${p.limit}`,
  shareLow: (p) =>
    `${p.percent} antwoordde 1 of 2 (${p.n} van ${p.of} gaven een niveau); een signaal vanaf ${p.limit}`,
  medianHigh: (p) =>
    `mediaan ${p.median} (${p.n} van ${p.of} gaven een niveau); een signaal vanaf ${p.limit}`,
  medianLow: (p) =>
    `mediaan ${p.median} (${p.n} van ${p.of} gaven een niveau); een signaal bij ${p.limit} of lager`,
  agreedHigh: (p) => `afgesproken niveau ${p.level}; een signaal vanaf ${p.limit}`,
  agreedLow: (p) => `afgesproken niveau ${p.level}; een signaal bij ${p.limit} of lager`,
  unaware: (p) =>
    `${p.percent} van ${p.of} antwoorden is “weet ik niet”, 1 of 2, terwijl dit in het register staat: ${p.document}; een signaal vanaf ${p.limit}`,
  rise: (p) =>
    `gemiddelde ${p.before} in de vorige ronde, nu ${p.now} (${p.n} personen); een signaal vanaf een stijging van ${p.limit}`,
  fall: (p) =>
    `gemiddelde ${p.before} in de vorige ronde, nu ${p.now} (${p.n} personen); een signaal vanaf een daling van ${p.limit}`,
  inForce: (p) => `${p.n} documenten zijn van kracht; een signaal boven ${p.limit}`,
  overdue: (p) =>
    `${p.n} van ${p.of} geldende documenten zijn over hun herzieningsdatum; een signaal boven ${p.limit}`,
  oneAuthor: (p) =>
    `${p.n} van ${p.of} geldende documenten zijn door één organisatie geschreven, of er is niemand genoemd; een signaal vanaf ${p.limit}`,
  laterPhases: (p) =>
    `${p.n} van ${p.of} geldende documenten horen bij latere fasen; een signaal vanaf ${p.limit}`,
  sameType: (p) => `${p.n} documenten van één soort: ${p.document}`,

  unsaid: (p) =>
    `${plural(p.count, 'Eén signaal is niet te lezen', 'Sommige signalen zijn niet te lezen')}. ${p.reasons}`,
  because: (p) => `${p.reason}: ${p.signs}.`,
  noDocuments: 'Er is geen documentenregister om te lezen',
  noReviewDates: 'Documenten hebben geen herzieningsdatum',
  noRoundBefore: 'Er is geen eerdere ronde om mee te vergelijken',
  notComparable: 'De eerdere ronde is niet met deze te vergelijken',
  notAsked: 'Stellingen zijn niet gevraagd',
  notKnownEnough: 'Te veel mensen weten het niet',
  notShown: 'Cijfers worden niet getoond, om wie antwoordde te beschermen',
};
export default messages;
