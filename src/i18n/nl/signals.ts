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

  // What to do first, over all questionnaires
  firstTitle: 'Wat u het eerst kunt doen, over alle vragenlijsten',
  firstLead: (p) =>
    `De stellingen die in de hele ronde het verst onder niveau ${p.level} liggen, hoogstens ${p.most}, tenzij een regel andere voor laat gaan. Kies er één; de andere kunnen wachten.`,
  ruleChoice: 'Vanaf waar een regel werkt, is een voorstel van Concord zelf.',
  rule: 'Regel',
  groundsSigns: (p) => `Signalen die zichtbaar zijn: ${p.signs}.`,
  groundsStandings: (p) => `${p.low}; ${p.high}.`,
  standing: (p) =>
    `${p.title} staat op ${p.mean} (gemiddelde van ${p.dimensions} dimensies, ${p.n} van ${p.of} personen)`,
  noFigure: 'Deze ronde heeft hierover geen cijfer dat getoond kan worden.',
  takesPlace: (p) =>
    `Komt in de plaats van ${plural(p.count, 'één stap', `${p.n} stappen`)} die hieronder opzij staan.`,
  stays: (p) => `Dit blijft staan, hoewel een andere regel het opzij zou zetten: ${p.rule}`,
  setAside: (p) =>
    plural(p.count, 'Eén stap staat voorlopig opzij', `${p.n} stappen staan voorlopig opzij`),
  setAsideLead:
    'Ook deze liggen onder het niveau waarnaar u streeft. Kom erop terug zodra de reden niet meer geldt.',

  // A dimension as a whole
  adviceTitle: 'Voor een dimensie als geheel',
  adviceLead: (p) =>
    `Eén bredere stap voor elke dimensie die als geheel onder niveau ${p.level} ligt.`,

  // The same answers, read across the dimensions
  readingsTitle: 'Dezelfde antwoorden, anders gelezen',
  readingsLead:
    'Elke regel brengt stellingen uit meerdere dimensies bij elkaar; er is niets extra gevraagd. Hier telt elke persoon even zwaar.',
  readingsCaption: 'Gemiddelde van de gemiddelden per stelling, op de schaal van 1 tot 5',
  reading: 'Lezing',
  readingAnswered: (p) =>
    p.isSame ? `${p.least} van ${p.of}` : `${p.least} tot ${p.most} van ${p.of}`,
  readingSpread: 'Punten rond de mediaan',
  noSpread: 'niet getekend',
  readingStatements: 'De stellingen achter elke regel',
  readingFewerThanK: (p) =>
    `Niet getoond: een stelling die hierbij hoort, heeft minder dan ${p.k} antwoorden.`,
  readingItemThreshold: (p) =>
    `Niet getoond: dit bestaat uit losse stellingen, en die worden pas vanaf ${p.count} antwoorden getoond, om wie antwoordde te beschermen.`,
  readingComplementary: (p) =>
    `Niet getoond: stellingen die hierbij horen, worden achtergehouden. Naast het gemiddelde van hun dimensie zouden ze kunnen verraden wat minder dan ${p.k} personen antwoordden. De dimensies staan hierboven. Er worden minder stellingen achtergehouden als uit elke organisatie evenveel mensen antwoorden, en op elke stelling.`,
  readingNotKnown:
    'Niet getoond: te veel mensen weten het niet bij een stelling die hierbij hoort.',
  readingNotAsked: 'Niet getoond: niet alle stellingen die hierbij horen, zijn gevraagd.',

  asideTitle: 'De cijfers worden berekend',
  asideText: (p) =>
    `In deze ronde staan de antwoorden van ${p.n} personen. Ze worden naast deze pagina gelezen en geteld. Dat duurt enkele seconden; u kunt de pagina intussen verlaten.`,
  asideRead: 'Gelezen antwoorden, per persoon',
  asideFailed: 'De cijfers van deze grote ronde konden niet worden berekend.',
};
export default messages;
