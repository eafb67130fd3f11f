import { plural } from '../plural.ts';
import type en from '../en/comparison-figures.ts';

const messages: typeof en = {
  dimension: 'Dimensie',
  statement: 'Stelling',
  networks: 'Netwerken',
  own: 'Eigen plaats',
  median: 'Mediaan',
  lower: 'Een kwart op of onder',
  upper: 'Een kwart op of boven',
  lowest: 'Laagste',
  highest: 'Hoogste',

  peersTitle: 'Waar netwerken verschillen',
  peersHeading: (p) =>
    `Netwerken verschillen het meest in ${p.dimension}: de middelste helft staat tussen ${p.lower} en ${p.upper}`,
  peersHeadingFew: 'Te weinig netwerken voor een middelste helft',
  peersSubtitle: (p) =>
    `Gemiddelden op de schaal van 1 tot 5, ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}; voorlopige en de eigen plaats zijn er niet bij.`,
  peersNote: (p) => `${p.n} van ${p.of} ${plural(p.count, 'netwerk', 'netwerken')}`,
  peersReading: (p) => `Mediaan ${p.median}, de helft van ${p.lower} tot ${p.upper}`,
  peersReadingOwn: (p) =>
    `Eigen ${p.own}. Mediaan ${p.median}, de helft van ${p.lower} tot ${p.upper}`,
  peersDots: (p) => `Afzonderlijke netwerken: ${p.values}`,
  peersDotsOwn: (p) => `Eigen ${p.own}. Andere: ${p.values}`,
  peersOwnOnly: (p) => `Eigen ${p.own}. Geen andere`,
  peersNone: 'Geen cijfer',
  ownProvisional: (p) => `${p.own} (voorlopig)`,
  legendOwn: 'eigen plaats',
  legendBand: 'middelste helft van de andere, met hun mediaan',
  legendDots: 'andere netwerken, zonder naam',
  scaleEnds: { low: 'laagste', high: 'hoogste' },

  gapsTitle: 'Hiaten die veel netwerken delen',
  gapsHeading: (p) =>
    `${p.n} van de ${p.of} netwerken ${plural(p.count, 'staat', 'staan')} op niveau ${p.level} of lager bij “${p.statement}”`,
  gapsHeadingNone: (p) => `Geen stelling staat in enig netwerk op niveau ${p.level} of lager`,
  gapsSubtitle: (p) =>
    `Netwerken met een mediaan van ${p.level} of lager, van die met een cijfer voor de stelling (${p.fewest} netwerken of meer). Voorlopige tellen niet mee.`,
  gapsFew:
    'Gedeelde hiaten worden geteld vanaf twee netwerken die niet voorlopig zijn. Hier zijn het er nog minder.',
  gapsReading: (p) => `${p.n} van ${p.of}`,
  gapsCount: 'Op dit niveau of lager',
  gapsOf: 'Met een cijfer',

  itemsTitle: 'Stellingen achter een dimensie',
  itemsChoose: 'Dimensie',
  itemsHeading: (p) => `${p.dimension}, stelling voor stelling`,
  itemsSubtitle: (p) =>
    `Van hoeveel netwerken de mediaan op elk niveau ligt; een half telt als het lagere. ${p.of} ${plural(p.count, 'netwerk', 'netwerken')}, zonder voorlopige. Apart: geen cijfer.`,
  itemsReading: (p) => `${p.statement}: ${p.levels}; zonder cijfer ${p.without}`,
  itemsLevel: (p) => `niveau ${p.level}: ${p.n}`,
  itemsOwn: (p) => `Eigen plaats: ${p.own}`,
  itemsWithout: 'Geen cijfer',
  level: (p) => `Niveau ${p.level}`,

  slopesTitle: 'Van de ene ronde naar de volgende',
  slopesHeading: (p) =>
    `${p.dimension} steeg in ${plural(p.count, 'het ene netwerk', `${p.n} van de ${p.of} netwerken`)} met twee rondes, meer dan in enige andere dimensie`,
  slopesHeadingNone:
    'In geen dimensie stegen netwerken meer dan toeval in wie antwoordde kan verklaren',
  slopesSubtitle: (p) =>
    `Gemiddelden van de vorige en van de laatste ronde, ${p.n} ${plural(p.count, 'netwerk', 'netwerken')} met twee rondes van dezelfde vragenlijst. Gestegen of gedaald: met ${p.points} punten of meer, en met meer dan toeval in wie antwoordde.`,
  slopesNote: (p) => `${p.rose} gestegen, ${p.fell} gedaald, van ${p.of}`,
  slopesNothing: 'Geen netwerk heeft twee rondes die naast elkaar kunnen staan.',
  slopesFrom: 'vorige',
  slopesTo: 'laatste',
  slopesOwn: (p) => `eigen plaats in ${p.dimension} van ${p.from} naar ${p.to}`,
  rose: 'Gestegen',
  fell: 'Gedaald',
  slopesWithTwo: 'Met beide rondes',
  slopesMedianChange: 'Mediaan van de veranderingen',

  planeTitle: 'Formalisering naast vertrouwen',
  planeHeading: (p) =>
    `${p.n} van ${p.of} ${plural(p.count, 'netwerk', 'netwerken')} ${plural(p.both, 'heeft', 'hebben')} veel geregeld en leden die elkaar vertrouwen`,
  planeSubtitle: (p) =>
    `Elke as is het gemiddelde van de dimensies van één vragenlijst op de schaal van 1 tot 5, beide uit één ronde. Gestreept: niveau ${p.level}, het streefniveau. ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}.`,
  planeNothing: 'Geen van de getoonde netwerken beantwoordde beide in één ronde.',
  planeFields: {
    both: 'Geregeld en vertrouwd',
    writtenOnly: 'Geregeld, minder vertrouwd',
    trustOnly: 'Vertrouwd, minder geregeld',
    neither: 'Beide kunnen groeien',
  },
  planeField: 'Veld',
  planeWithout: (p) =>
    `${plural(p.count, `Bij ${p.n} netwerk ontbreekt`, `Bij ${p.n} netwerken ontbreekt`)} een gemiddelde dat getoond mag worden.`,
  planeProvisional: (p) =>
    `${p.n} ${plural(p.count, 'is voorlopig en is', 'zijn voorlopig en zijn')} niet meegenomen.`,
  planeOtherForm: (p) =>
    `${p.n} ${plural(p.count, 'kreeg', 'kregen')} andere versies voorgelegd en ${plural(p.count, 'is', 'zijn')} niet meegenomen.`,
  planeApart: 'De twee worden nooit bij elkaar opgeteld.',
  planeDots: 'een netwerk, zonder naam',

  indexTitle: 'Toch één getal?',
  indexLead:
    'Concord geeft geen totaal. In een totaal verbergt een sterke dimensie een zwakke, en het hangt af van gewichten die niemand kan rechtvaardigen. Als iemand erop staat: hier is het, met wat het waard is.',
  indexAsk: 'Uitrekenen voor de eigen plaats',
  indexNoOwn: 'Markeer eerst een eigen plaats. Er is geen lijst van totalen.',
  indexNone:
    'De eigen plaats is voorlopig, of het gemiddelde van een dimensie ontbreekt: er is geen index.',
  indexOwn: (p) =>
    `${p.index} van 100, als alle dimensies even zwaar wegen: 0 is overal niveau 1, 100 is niveau 5.`,
  indexRobust: (p) =>
    `Van ${plural(p.count, 'één ander netwerk', `${p.peers} andere netwerken`)} staat het boven ${p.above} en onder ${p.below}, hoe er ook gewogen wordt, en van ${p.open} is het niet te onderscheiden. “Hoe dan ook” betekent: bij ten minste ${p.share} van ${p.draws} toevallig getrokken verzamelingen gewichten.`,
  indexHide: 'Weer verbergen',

  madePeers: 'Mediaan en middelste helft',
  madeShared: 'Gemiddelden over gedeelde stellingen',
  madeChange: 'Verandering tussen twee rondes',
  madeIndex: 'Index en hoe stevig die is',
  madeGaps: 'Hoe netwerken worden geteld',
  madeGapsWords:
    'Een netwerk telt als de mediaan van de antwoorden op de stelling op dit niveau of lager ligt, nadat omgekeerd geformuleerde stellingen zijn omgedraaid. De noemer is het aantal netwerken met een cijfer voor de stelling.',
  madeSharedWords:
    'Waar alle netwerken dezelfde stellingen kregen, staat het gepubliceerde gemiddelde van de dimensie. Anders is het cijfer van elk netwerk het gemiddelde van zijn gepubliceerde gemiddelden van de stellingen die aan alle zijn voorgelegd.',
};
export default messages;
