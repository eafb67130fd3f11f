import { plural } from '../plural.ts';
import type en from '../en/results.ts';

const messages: typeof en = {
  title: 'Resultaten',
  closedOn: (p) => `gesloten op ${p.day}`,
  print: 'Afdrukken',
  howMade: 'Hoe is dit berekend?',
  toMethod: 'Hoe de getallen ontstaan',
  backToRound: 'Terug naar de ronde',
  onThisPage: 'Op deze pagina',
  exampleTitle: 'Dit netwerk is verzonnen',
  exampleText:
    'Namen, personen en antwoorden zijn bedacht, om te laten zien hoe resultaten eruitzien.',
  notCertified: 'Een zelfevaluatie, geen certificering; niet voor beslissingen over financiering.',

  missingTitle: 'Deze ronde staat niet op dit apparaat',
  missingText:
    'Misschien is ze verwijderd, of ze is op een ander apparaat gemaakt. Bij uw netwerken ziet u wat hier staat.',
  toNetworks: 'Naar mijn netwerken',
  openTitle: 'Resultaten komen als de ronde gesloten is',
  openText:
    'Zolang de ronde open is, ziet niemand antwoorden of cijfers, ook de coördinator niet. Daardoor kan iedereen vrijuit antwoorden.',
  tooFewTitle: (p) => `Te weinig personen: voor cijfers zijn er ${p.needed} nodig`,
  tooFewText: (p) =>
    `${p.n} ${plural(p.handedIn, 'persoon heeft', 'personen hebben')} ingeleverd. Cijfers over minder dan ${p.needed} zouden te veel zeggen over afzonderlijke personen; daarom zijn er geen.`,
  tooFewAdvice:
    'Een klein netwerk is beter af met de consensusvorm: u komt samen, bespreekt elke stelling en wordt het eens over één antwoord. Niets daarin gaat over afzonderlijke personen, en het gesprek is even veel waard als de cijfers.',
  newConsensusRound: 'Een ronde in consensusvorm beginnen',
  tooLowTitle: 'Te weinig organisaties voor een resultaat van het netwerk',
  tooLowText: (p) =>
    `Er kwamen antwoorden van ${p.answered} van de ${p.invited} uitgenodigde organisaties. Voor een resultaat dat voor het netwerk spreekt, is minstens ${p.percent} nodig.`,
  tooLowMissing: (p) =>
    `Er ${plural(p.count, 'is', 'zijn')} nog ${p.n} ${plural(p.count, 'organisatie', 'organisaties')} nodig. Vraag wie ontbreekt wat hen tegenhoudt. Er zijn nog geen cijfers te zien, dus u kunt deze ronde weer voor hen openen.`,
  newRound: 'Een nieuwe ronde beginnen',
  openAgain: 'Deze ronde weer openen',
  nothingTitle: 'Er is niets ingeleverd',
  nothingText:
    'Deze ronde is gesloten zonder gezamenlijk antwoord; er is dus niets om te laten zien. U kunt haar weer openen.',
  unreadableTitle: (p) => `${p.title}: niet getoond`,
  unreadableText: (p) =>
    `De antwoorden horen bij versie ${p.answered}; deze Concord heeft versie ${p.here}, die andere dingen vraagt. De antwoorden blijven bewaard, en er wordt niets geraden.`,
  unknownText: (p) =>
    `Deze Concord heeft de vragenlijst ${p.id}, versie ${p.version}, niet. De antwoorden blijven bewaard.`,

  restsOn: 'Waar dit op rust',
  persons: (p) => plural(p.invited, 'uitgenodigde persoon', 'uitgenodigde personen'),
  organisations: (p) => plural(p.invited, 'uitgenodigde organisatie', 'uitgenodigde organisaties'),
  ofAll: (p) => `${p.n} van ${p.of}`,
  survey: 'Enquête',
  surveyMeaning: 'iedereen antwoordde apart',
  consensus: 'Consensus',
  consensusMeaning: 'één antwoord op elke stelling, in een bijeenkomst afgesproken',
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
    'Een positie is hier niet goed of slecht: ze beschrijft de omstandigheden waarin u werkt, en helpt om praktijken te vinden die passen.',
  readSituation: 'Hoe het netwerk in één situatie werkte, zoals wie meedeed het ziet.',

  shapeHeading: (p) =>
    p.lowest === p.highest
      ? `Alle dimensies staan op ${p.lowest}`
      : `De dimensies lopen van ${p.lowest} tot ${p.highest}`,
  tableCaption: (p) => `${p.title}: ${p.about}`,
  shapeSubtitle: (p) =>
    `De ringen zijn de punten van de schaal, van 1 binnen tot 5 buiten. ${p.n} van ${p.of} personen.`,
  shapeSubtitleConsensus:
    'De ringen zijn de punten van de schaal, van 1 binnen tot 5 buiten. Afgesproken in een bijeenkomst.',
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
    'Lijn: waar het gemiddelde zou liggen als alle uitgenodigden hadden geantwoord, met 95 % zekerheid.',
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
    `Bron: vragenlijst “${p.title}” ${p.version}, enquête, ${p.n} van ${p.of} personen. Weet ik niet, niet van toepassing, zeg ik liever niet en open antwoorden tellen niet mee in gemiddelde en mediaan.`,
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
  firstLead: (p) =>
    `De stellingen die het verst onder niveau ${p.level} liggen, hoogstens ${p.most}. Kies er één; de andere kunnen wachten.`,
  nothingFirst: (p) =>
    `Niets van wat getoond mag worden, ligt onder niveau ${p.level}. Houd wat werkt, en bied het anderen aan.`,
  about: 'Over',
  why: 'Waarom',
  source: 'Bron',
  sourceDerived: (p) => `afgeleid uit ${p.reference}`,
  makeKnown:
    'Maak het bekend en gebruik het: zet het op de agenda van een bijeenkomst en in het startpakket voor nieuwkomers.',
  setReviewDate: 'Spreek een datum af waarop u er opnieuw naar kijkt.',
  offerToOthers: 'Bied het andere netwerken als voorbeeld aan.',
  fieldAct: 'Doen',
  fieldTalk: 'Eerst praten',
  fieldKeep: 'Behouden',
  fieldFindWhoIsLeftOut: 'Uitzoeken wie buiten valt',
  fieldMakeKnown: 'Bekendmaken',
  fieldActMeaning: (p) => `onder niveau ${p.level}, en daarover bent u het eens`,
  fieldTalkMeaning: (p) => `onder niveau ${p.level}, en de antwoorden lopen uiteen`,
  fieldKeepMeaning: (p) => `niveau ${p.level} of hoger, en daarover bent u het eens`,
  fieldFindWhoIsLeftOutMeaning: (p) => `niveau ${p.level} of hoger, maar niet voor iedereen`,
  fieldMakeKnownMeaning: 'velen weten het niet',
  fieldActConsensus: (p) => `samen onder niveau ${p.level} geschat`,
  fieldTalkConsensus: (p) => `onder niveau ${p.level}, met een afwijkende mening`,
  whyMedian: (p) => `mediaan ${p.median} van 5, uit ${p.n} van ${p.of} die antwoordden`,
  whyAgreed: (p) => `afgesproken niveau ${p.median} van 5`,
  whyReversed: 'hier is een lager getal beter',
  whyUnknown: (p) => `${p.percent} antwoordde “weet ik niet”; ${p.n} van ${p.of} gaven een niveau`,

  itemsTitle: 'Stelling voor stelling',
  itemsLead:
    'Open een dimensie om te zien hoe de antwoorden verdeeld zijn. De mediaan is het middelste antwoord; de punten eromheen zeggen hoe ver de antwoorden er gemiddeld van af liggen.',
  itemsLeadConsensus: 'Open een dimensie om het afgesproken niveau bij elke stelling te zien.',
  itemsHeading: (p) =>
    p.agreed === 0
      ? plural(
          p.shown,
          'De antwoorden lopen uiteen bij de getoonde stelling',
          `De antwoorden lopen uiteen bij alle ${p.of} getoonde stellingen`,
        )
      : `De antwoorden liggen dicht bij elkaar bij ${p.n} van ${p.of} stellingen`,
  itemsHeadingConsensus: (p) =>
    p.low === p.high
      ? `Alle afgesproken niveaus zijn ${p.low}`
      : `Afgesproken niveaus van ${p.low} tot ${p.high}`,
  itemsHeadingPlain: (p) => `${p.n} ${plural(p.count, 'stelling', 'stellingen')}, elk apart`,
  itemsHeadingHidden: 'Geen stelling kan apart getoond worden',
  itemsSubtitle: (p) =>
    `Hoogte: hoeveel van de ${p.of} personen elk niveau gaven. Het getal is het aantal.`,
  itemsSubtitleOptions: (p) =>
    `Hoeveel van de ${p.of} personen wat kozen. Niets hier is beter dan de rest.`,
  between: (p) => `tussen “${p.one}” en “${p.other}”`,
  itemsSubtitleConsensus: 'Het niveau waarover de bijeenkomst het eens werd.',
  statement: 'Stelling',
  median: 'Mediaan',
  agreedLevel: 'Afgesproken niveau',
  levelColumn: (p) => `Niveau ${p.level}`,
  dontKnow: 'Weet ik niet',
  notApplicable: 'Niet van toepassing',
  preferNotToSay: 'Zeg ik liever niet',
  unanswered: 'Open',
  minorityView: 'Iemand zag het anders',
  factN: (p) => `${p.n} van ${p.of} gaven een niveau`,
  factChose: (p) => `${p.n} van ${p.of} kozen`,
  factMedian: (p) => `mediaan ${p.median}`,
  factMean: (p) => `gemiddelde ${p.mean}`,
  factSpread: (p) => `${p.points} punten rond de mediaan`,
  closeTogether: 'dicht bij elkaar',
  spreadOut: 'verspreid',
  twoCamps: 'twee kampen',
  levelOnly:
    'Alleen het niveau wordt getoond: in een kleine groep kunnen de afzonderlijke antwoorden verraden wat iemand zei.',
  nDontKnow: (p) => `${p.n} weet ik niet`,
  nNotApplicable: (p) => `${p.n} niet van toepassing`,
  nPreferNotToSay: (p) => `${p.n} zeg ik liever niet`,
  nUnanswered: (p) => `${p.n} open`,
  shareDontKnow: (p) => `${p.percent} van de antwoorden is “weet ik niet”.`,
  reversed: 'Omgekeerd gevraagd: instemmen telt hier als het lage einde.',
  columnsSentence: (p) => `${p.counts}; zonder niveau: ${p.apart}`,
  columnSentence: (p) => `${p.level} ${p.name}: ${p.count}`,
  noLevel: 'geen niveau gegeven',
  heldBackBy: (p) => `Wat trede ${p.stage} nog tegenhoudt:`,
  weightingMatters: (p) =>
    `Hoe organisaties gewogen worden, maakt hier verschil: telt elke organisatie even zwaar, dan is het dichtstbijzijnde niveau ${p.organisations}; telt elke persoon, dan ${p.persons}; daartussenin ${p.squareRoot}.`,
  dimensionFacts: (p) => `gemiddelde ${p.mean}, ${p.n} van ${p.of} die antwoordden`,
  dimensionFactsConsensus: (p) => `gemiddelde ${p.mean}, ${p.n} van ${p.of} stellingen afgesproken`,
};
export default messages;
