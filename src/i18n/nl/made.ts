import type en from '../en/made.ts';

const messages: typeof en = {
  personsValues: 'De waarde van elke persoon',
  resultChange: 'Verandering',
  resultShares: 'Aandelen',
  resultMean: 'Gemiddelde',
  resultStage: 'Trede',
  resultSpread: 'Afstand tot de mediaan',
  resultInterval: 'Interval',
  resultShare: 'Weet niet',
  resultRate: 'Respons',
  resultThreshold: 'Vanaf hoeveel antwoorden',
  resultMedian: 'Mediaan',
  resultCamps: 'Twee kampen',
  resultPriority: 'Volgorde',
  resultLimiting: 'Laagste dimensie',
  limitingWords:
    'De dimensies met het laagste gemiddelde, zoals het met één decimaal wordt getoond.',
  meanWords: {
    persons:
      'Eerst het gemiddelde van de personen van elke organisatie; dan het gemiddelde van de organisaties, elk zo zwaar als zij personen heeft.',
    squareRoot:
      'Eerst het gemiddelde van de personen van elke organisatie; dan het gemiddelde van de organisaties, elk naar de wortel van haar aantal personen.',
  },
  readingWords:
    'Het gemiddelde van de gemiddelden van de stellingen over personen; organisaties worden niet gewogen.',
  readingFrom: (p) => `${p.means} → ${p.mean}, van ${p.n} van ${p.of} personen`,
  personsMeans: (p) =>
    `Gemiddelden van ${p.n} personen (van ${p.of} die inleverden) → gemiddelde van elk van ${p.organisations} organisaties → ${p.mean}`,
  agreedMean: (p) => `Afgesproken niveaus van ${p.n} van ${p.of} stellingen → ${p.mean}`,
  nearestLevels: (p) =>
    `Dichtstbijzijnd niveau: elke organisatie even zwaar ${p.organisations}; elke persoon even zwaar ${p.persons}; naar de wortel van de personen ${p.squareRoot}`,
  mediansOf: (p) => `Getoonde medianen: ${p.medians} → trede ${p.stage}`,
  hiddenItems: (p) => `${p.n} van ${p.of} stellingen worden niet apart getoond`,
  withoutSpread: (p) => `${p.n} van ${p.of} stellingen tonen alleen hun niveau, of niets`,
  distancesOf: (p) => `${p.distances} → gemiddelde ${p.mean}`,
  spreadOnly: (p) => `${p.points} punten gemiddeld over de stellingen`,
  intervalFrom: (p) => `${p.n} van ${p.of} uitgenodigde personen → ${p.low} tot ${p.high}`,
  intervalComplete: (p) => `Alle ${p.of} uitgenodigde personen antwoordden → volledig`,
  intervalNone: (p) => `${p.n} personen: te weinig, of alle gelijk, dus geen interval`,
  shareFrom: (p) => `Weet niet van alle niveaus en weet niet samen: ${p.percent}`,
  rateFrom: (p) => `${p.answered} van ${p.invited} organisaties → ${p.percent}`,
  thresholdIs: (p) => `In deze ronde is k ${p.k}`,
  itemFrom: (p) =>
    `personen op niveau 1 tot 5: ${p.counts} → mediaan ${p.median}, ${p.n} van ${p.of} gaven een niveau`,
  itemLevelOnly: (p) =>
    `niveau ${p.median}, zonder de antwoorden erachter; ${p.n} van ${p.of} gaven een niveau`,
  itemDistance: (p) => `afstand tot de mediaan ${p.points}`,
  itemHidden: 'niet getoond',
  itemNotKnown: (p) =>
    `${p.percent} weet niet, ${p.n} van ${p.of} gaven een niveau: niet beoordeeld`,
  itemAgreed: (p) => `afgesproken niveau ${p.level}`,
  chosen: (p) => `${p.n} van ${p.of} kozen`,
  campsFrom: (p) => `1 of 2: ${p.low}, 4 of 5: ${p.high}, van ${p.n}`,
  priorityFrom: (p) => `${p.target} − ${p.value} = ${p.short}`,
  fromPeople: (p) => `van ${p.n} van ${p.of}`,
  priorityUnknown: (p) => `te weinig bekend: telt als ${p.short} niveau tekort`,
  dimensionAt: (p) => `${p.dimension}: ${p.mean} (${p.n} van ${p.of})`,
  ownMean: (p) => `${p.levels} → ${p.mean}, ${p.n} van ${p.of} stellingen beoordeeld`,
  ownTooFew: (p) => `${p.n} van ${p.of} stellingen beoordeeld: te weinig`,
  signalFrom:
    'Aandelen zijn personen met zo’n antwoord gedeeld door personen die een niveau gaven. Vanaf waar iets een signaal is, is onze eigen keuze; elke grens staat hierboven naast haar getal.',
  inMethod: {
    signals: 'Hoe elk signaal wordt bepaald',
    conflicts: 'De regels die deze volgorde veranderen',
    advice: 'Wanneer een dimensie advies krijgt',
    readings: 'Hoe dezelfde antwoorden opnieuw worden gelezen',
  },
};

export default messages;
