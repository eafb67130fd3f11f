import { plural } from '../plural.ts';
import type en from '../en/results.ts';
import first from './results/first.ts';
import items from './results/items.ts';

const messages: typeof en = {
  title: 'Resultaten',
  closedOn: (p) => `gesloten op ${p.day}`,
  toMeeting: 'Samen bespreken',
  toReport: 'Verslag maken',
  toSummary: 'Samenvatting geven',
  print: 'Afdrukken',
  partlyPrinted: 'Deze pagina is afgedrukt voordat zij compleet was. Druk de pagina nog eens af.',
  howMade: 'Hoe is dit berekend?',
  toMethod: 'Hoe de getallen ontstaan',
  onThisPage: 'Op deze pagina',
  exampleTitle: 'Dit netwerk is verzonnen',
  exampleText:
    'Namen, personen en antwoorden zijn bedacht, om te laten zien hoe resultaten eruitzien.',
  notCertified: 'Een zelfevaluatie, geen certificering; niet voor besluiten over financiering.',

  restsOn: 'Waar dit op rust',
  persons: (p) => plural(p.invited, 'uitgenodigde persoon', 'uitgenodigde personen'),
  organisations: (p) => plural(p.invited, 'uitgenodigde organisatie', 'uitgenodigde organisaties'),
  ofAll: (p) => `${p.n} van ${p.of}`,
  survey: 'Enquête',
  surveyMeaning: 'iedereen antwoordde apart',
  consensus: 'Consensus',
  consensusMeaning: 'één antwoord op elke stelling, in een overleg afgesproken',
  threshold: (p) => `${p.k} of meer`,
  thresholdMeaning: 'antwoorden achter elk cijfer dat getoond wordt',
  provisionalTitle: 'Voorlopig',
  provisionalText: (p) =>
    `${p.percent} van de uitgenodigde organisaties antwoordde. Onder ${p.full} kan een resultaat nog veranderen als de anderen antwoorden.`,
  startUpText: (p) =>
    `Het netwerk is jonger dan een jaar; wat u het eerst doet, wordt daarom afgezet tegen niveau ${p.level}.`,

  inQuestionnaire: (p) => `${p.title}: ${p.finding}`,
  limiting: (p) =>
    `${p.lowest} ${plural(p.count, 'staat', 'staan')} het laagst, op ${p.mean} van 5; ${p.highest} het hoogst, op ${p.top}`,
  even: (p) => `Alle ${p.count} dimensies staan op ${p.mean} van 5`,
  single: (p) => `${p.dimension} staat op ${p.mean} van 5`,
  onlyOne: (p) =>
    `Er kan maar één dimensie getoond worden: ${p.dimension} staat op ${p.mean} van 5`,
  nothingToShow: 'Er kan geen dimensie getoond worden',
  itemByItem: 'Elke stelling wordt apart gelezen',
  contextHeadline: 'Waar u staat, zonder beter of slechter',
  notKnownEnoughFinding: (p) =>
    `${p.dimension} is te weinig bekend om te beoordelen: ${p.percent} van de antwoorden is “weet ik niet”.`,
  splitIntro: (p) =>
    `Bij ${p.n} ${plural(p.count, 'stelling', 'stellingen')} vallen de antwoorden in twee kampen uiteen. Praat erover voordat u beslist.`,
  splitMost: (p) => `Deze ${p.n} lopen het verst uiteen:`,
  splitFinding: (p) => `${p.statement} (${p.n} antwoorden, ${p.spread} punten rond de mediaan)`,
  splitUnmeasured: (p) => `${p.statement} (${p.n} antwoorden)`,

  readTrust:
    'Stellingen over vertrouwen worden pas apart getoond als genoeg mensen ze beantwoordden; voor de dimensies zijn er minder nodig.',
  readBalance:
    'Deze stellingen leest u naast de vragenlijst over formalisering: ze laten zien of u te veel of te weinig op papier hebt. Ze tellen nooit mee voor de volwassenheid.',
  readNational:
    'Dit gaat evenzeer over het nationale niveau als over u. Het telt nooit mee voor de volwassenheid van uw netwerk.',
  readContext:
    'Een positie is hier niet goed of slecht: ze beschrijft de voorwaarden waaronder u werkt, en helpt om praktijken te vinden die passen.',
  readSituation: 'Hoe het netwerk in één situatie werkte, zoals wie meedeed het ziet.',

  shapeHeading: (p) =>
    p.lowest === p.highest
      ? `Alle dimensies staan op ${p.lowest}`
      : `De dimensies lopen van ${p.lowest} tot ${p.highest}`,
  tableCaption: (p) => `${p.title}: ${p.about}`,
  shapeSubtitle: (p) =>
    `De ringen zijn de punten van de schaal, van 1 binnen tot 5 buiten. ${p.n} van ${p.of} personen.`,
  shapeSubtitleConsensus:
    'De ringen zijn de punten van de schaal, van 1 binnen tot 5 buiten. Afgesproken in een overleg.',
  shapeSentence: (p) => `Profiel op een schaal van 1 tot 5. ${p.readings}.`,
  reading: (p) => `${p.dimension}: ${p.value}`,
  stripHeading: (p) =>
    p.reached === 0
      ? `Nog geen dimensie staat op ${p.level}`
      : `${p.n} van ${p.of} dimensies ${plural(p.reached, 'staat', 'staan')} op ${p.level} of hoger`,
  stripHeadingContext: 'Positie in elke dimensie',
  stripSubtitle: (p) =>
    `Stip: gemiddelde van de stellingen op de schaal van 1 tot 5, elke organisatie telt even zwaar. Kolommen: hoe alle antwoorden verdeeld zijn. ${p.n} van ${p.of} personen.`,
  stripSubtitleConsensus: 'Stip: gemiddelde van de afgesproken niveaus op de schaal van 1 tot 5.',
  intervalLegend:
    'Lijn: waar het gemiddelde zou liggen als alle uitgenodigden hadden geantwoord, met 95% zekerheid.',
  completeLegend: 'Iedereen die uitgenodigd was, antwoordde; een marge is niet nodig.',
  dimension: 'Dimensie',
  mean: 'Gemiddelde',
  stage: 'Trede',
  from: 'Van',
  to: 'Tot',
  spread: 'Spreiding',
  answered: 'Beantwoord',
  handedIn: 'Ingeleverd',
  dontKnowShare: 'Weet ik niet (%)',
  note: 'Opmerking',
  personsNote: (p) => `${p.n} van ${p.of} die antwoordden`,
  statementsNote: (p) => `${p.n} van ${p.of} stellingen afgesproken`,
  sourceSurvey: (p) =>
    `Bron: vragenlijst “${p.title}” ${p.version}, enquête, ${p.n} van ${p.of} personen. Weet ik niet, niet van toepassing, zeg ik liever niet en opengelaten stellingen tellen niet mee in gemiddelde en mediaan.`,
  sourceDimensions: 'Een persoon telt in een dimensie als genoeg ervan is beantwoord.',
  sourceConsensus: (p) =>
    `Bron: vragenlijst “${p.title}” ${p.version}, consensus: één afgesproken antwoord per stelling. Stellingen zonder niveau tellen niet mee in het gemiddelde. Niet te vergelijken met een enquête.`,
  coreOnly: 'Alleen de kernstellingen.',
  limitingText: (p) =>
    `${p.dimensions} ${plural(p.count, 'is de beperkende dimensie', 'zijn de beperkende dimensies')}: een profiel is zo stevig als zijn zwakste deel. Het is een plek om te beginnen, geen cijfer.`,

  whyFewerThanK: (p) =>
    `Minder dan ${p.k} antwoorden: niet getoond, om wie antwoordde te beschermen.`,
  whyItemThreshold: (p) =>
    `Apart pas getoond vanaf ${p.count} antwoorden, om wie antwoordde te beschermen. De stelling telt mee in de dimensie.`,
  whyComplementary:
    'Niet getoond, omdat een ander verborgen cijfer eruit af te leiden zou zijn. De stelling telt mee in de dimensie.',
  whyNotKnownEnough: (p) =>
    `Te weinig bekend om te beoordelen: ${p.percent} van de antwoorden is “weet ik niet”.`,
  whyTooFewItems: 'Te weinig stellingen hebben een niveau voor een gemiddelde.',
  whyNotScored: 'Wordt per stelling gelezen; er is geen gemiddelde.',
  whyNoAnswer: 'Er is geen niveau afgesproken.',
  shortFewerThanK: 'te weinig antwoorden',
  shortItemThreshold: 'te weinig antwoorden',
  shortComplementary: 'niet getoond',
  shortNotKnownEnough: 'te weinig bekend',
  shortTooFewItems: 'te weinig stellingen',
  shortNotScored: 'geen gemiddelde',

  first: 'Wat u het eerst doet',
  about: 'Over',
  why: 'Waarom',
  source: 'Bron',

  itemsTitle: 'Stelling voor stelling',
  itemsLead:
    'Open een dimensie om te zien hoe de antwoorden verdeeld zijn. De mediaan is het middelste antwoord; de punten eromheen zeggen hoe ver de antwoorden er gemiddeld van af liggen.',
  itemsLeadConsensus: 'Open een dimensie om het afgesproken niveau bij elke stelling te zien.',

  ...first,
  ...items,
};
export default messages;
