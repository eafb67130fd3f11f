import { plural } from '../plural.ts';
import type en from '../en/report.ts';

const messages: typeof en = {
  subtitle: (p) => `Verslag van de zelfevaluatie “${p.round}”, gesloten op ${p.day}`,
  header: (p) => `${p.network} · ${p.round} · ${p.day}`,
  footer: (p) =>
    `${p.n} van ${p.of} uitgenodigde organisaties · Een zelfevaluatie, geen certificering; niet voor besluiten over financiering.`,
  footerConsensus: 'Een zelfevaluatie, geen certificering; niet voor besluiten over financiering.',
  pageBefore: 'Pagina ',
  pageBetween: ' van ',
  pageAfter: '',
  invented: 'Dit netwerk is verzonnen: namen, personen en antwoorden zijn bedacht.',
  whatItIs:
    'De leden van het netwerk beoordeelden hoe zij samenwerken. De cijfers laten zien waar u kunt beginnen. Het zijn geen rapportcijfers, en ze zeggen niets over afzonderlijke personen.',

  rests: 'Waarop dit rust',
  restsPersons: (p) => `${p.n} van ${p.of} uitgenodigde personen antwoordden.`,
  restsOrganisations: (p) =>
    `Zij spreken voor ${p.n} van ${p.of} uitgenodigde organisaties (${p.percent}).`,
  restsSurvey: (p) =>
    `Ieder antwoordde alleen. Een cijfer staat er alleen als er minstens ${p.k} personen achter staan.`,
  restsConsensus: 'De leden kwamen bijeen en spraken voor elke stelling één antwoord af.',
  restsAsked: (p) => `Gevraagd: ${p.titles}.`,
  provisional: (p) =>
    `Voorlopig: ${p.percent} van de organisaties antwoordde. Onder ${p.full} kan een resultaat nog veranderen als de anderen antwoorden.`,
  firstTitle: 'Wat eerst te doen',
  firstLead: (p) =>
    `Wat het verst onder niveau ${p.level} ligt, tenzij een regel iets anders voorrang geeft. Kies één punt; de andere kunnen wachten.`,
  nothingFirst: (p) => `Niets wat getoond mag worden ligt onder niveau ${p.level}.`,
  firstWhy: (p) => `Waarom: ${p.why}`,
  firstSource: (p) => `Bron: ${p.source}`,
  firstRule: (p) => `Voorrang door deze regel: ${p.rule}`,
  takesPlace: (p) =>
    `Komt in de plaats van ${plural(p.count, 'één stap die', `${p.n} stappen die`)} ${plural(p.count, 'kan', 'kunnen')} wachten.`,
  keepTitle: 'Wat u moet behouden',
  keepLead: 'Hoog, en de leden zijn het eens. Bied het anderen aan.',
  talkTitle: 'Waarover u de volgende keer praat',
  talkLead: 'Hier liggen de antwoorden het verst uit elkaar.',
  level: (p) => `mediaan ${p.level} van 5, ${p.n} van ${p.of} personen`,
  apart: (p) => `${p.points} punten rond de mediaan, ${p.n} van ${p.of} personen`,
  apartUnmeasured: (p) => `twee kampen, ${p.n} van ${p.of} personen`,

  figure: (p) => `Figuur ${p.number}. ${p.heading}`,
  tableNumber: (p) => `Tabel ${p.number}. ${p.caption}`,
  profileTable: (p) => `${p.title}: de dimensies in cijfers`,
  persons: 'Personen',
  asked: 'Gevraagd',
  dontKnowShare: 'Weet niet',
  marginFrom: '95% vanaf',
  marginTo: '95% tot',
  spread: 'Punten rond de mediaan',
  organisations: 'Organisaties',

  agreementTitle: 'Niveau en eensgezindheid',
  agreementLead:
    'Een niveau zegt meer als u weet of de leden het erover eens zijn. Elke stip in de figuur is een stelling.',
  agreementHeading: (p) =>
    `${p.act} om te doen, ${p.talk} om over te praten, ${p.keep} om te behouden, ${p.findWho} waar iemand buiten valt`,
  agreementSubtitle: (p) =>
    `Horizontaal: mediaan van de stelling, 1 tot 5. Verticaal: hoe ver de antwoorden uit elkaar liggen, in schaalpunten. ${p.n} van ${p.of} personen.`,
  agreementAlternative: (p) =>
    `Stellingen naar niveau en naar hoe ver de antwoorden uit elkaar liggen. ${p.counts}.`,
  agreementSource: (p) =>
    `${p.n} van ${p.of} stellingen; de andere tonen geen spreiding, of niets, om wie antwoordde te beschermen.`,
  fieldCount: (p) => `${p.field}: ${p.n}`,
  levelAxis: 'Mediaan, 1 tot 5',
  spreadAxis: 'Verder uit elkaar',
  apartTable: 'Waar de antwoorden het verst uit elkaar liggen',
  allAgree: 'Bij elke getoonde stelling liggen de antwoorden dicht bij elkaar.',

  notKnownTitle: 'Wat niet bekend is',
  notKnownLead:
    '“Weet ik niet” is een antwoord: iets kan er zijn zonder dat wie het moet gebruiken het kent.',
  notKnownTable: 'Stellingen die iemand niet kent',
  nothingUnknown: 'Niemand antwoordde “weet ik niet” op een stelling die getoond kan worden.',
  hiddenTable: 'Wat niet getoond wordt, en waarom',
  hiddenNothing: 'Elk cijfer van deze ronde kan getoond worden.',
  hiddenWhy: 'Reden',
  hiddenDimensions: 'Dimensies',
  hiddenItems: 'Stellingen',
  because: {
    fewerThanK: 'Minder antwoorden dan nodig: weggelaten om wie antwoordde te beschermen',
    itemThreshold: 'Pas vanaf meer antwoorden apart getoond; telt mee in de dimensie',
    complementary: 'Weggelaten, zodat niets verborgens uit de rest te berekenen is',
    notKnownEnough: 'Te veel mensen weten het niet',
    tooFewItems: 'Te weinig stellingen hebben een niveau voor een gemiddelde',
    notScored: 'Heeft van nature geen niveau',
  },
  noLevelAgreed: 'Geen niveau afgesproken',

  changeTitle: 'Sinds de vorige ronde',
  changeLead: (p) =>
    `Van “${p.before}” (${p.beforeDay}) naar “${p.after}” (${p.afterDay}). Kleine verschillen kunnen toeval zijn.`,
  changeTable: 'Gemiddelden in beide rondes',
  before: 'Eerst',
  now: 'Nu',
  change: 'Verschil',
  verdict: 'Betekenis',
  joined: (p) => `Nu uitgenodigd en eerst niet: ${p.seats}.`,
  left: (p) => `Eerst uitgenodigd en nu niet: ${p.seats}.`,
  sameSeats: 'Beide keren waren dezelfde organisaties uitgenodigd.',
  otherReason: 'De vorige ronde kan niet naast deze worden gezet.',
  notCompared: (p) => `Niet vergeleken: ${p.titles} (${p.reason}).`,
  moved: 'Organisaties omhoog, omlaag, gelijk',

  gapLead:
    'Zien de twee groepen een dimensie heel verschillend, praat er dan over: beide kunnen gelijk hebben over hun eigen deel.',
  gapTable: 'Gemiddelden van beide groepen',
  gapReading: 'Betekenis',
  gapLarge: 'een verschil om over te praten',
  gapSmall: 'dicht bij elkaar',
  gapNothing:
    'Geen dimensie kan per groep worden getoond, om wie antwoordde te beschermen: elke groep heeft genoeg personen nodig, en de anderen ook.',

  evidenceTitle: 'Niveaus en documenten',
  evidenceLead: (p) =>
    `Bij ${p.n} van ${p.of} stellingen die iets op papier stellen (${p.percent}) laat een document in het register dat zien. Een niveau verandert daar nooit door.`,
  claimedTable: 'Gesteld, maar geen document van kracht',
  documentsTitle: 'Documenten',
  kindsInForce: (p) =>
    `Soorten van kracht: ${p.start.there} van ${p.start.all} die in de eerste drie maanden helpen, ${p.grow.there} van ${p.grow.all} die later helpen, en ${p.optional} van de soorten die alleen sommige netwerken nodig hebben.`,
  documentsTable: 'Documenten van het netwerk',
  document: 'Document',
  owner: 'Wie ervoor zorgt',
  documentState: 'Status',
  documentStates: { draft: 'in bewerking', live: 'van kracht', retired: 'afgeschaft' },
  reviewOn: 'Opnieuw bekijken op',
  overdue: (p) => `${p.day}, te laat`,
  nobody: 'nog niemand',
  actionsTitle: 'Acties',
  actionsTable: 'Wat het netwerk heeft opgepakt',
  action: 'Actie',
  actionOwner: 'Wie ervoor zorgt',
  due: 'Uiterlijk',
  actionStates: { open: 'te doen', begun: 'begonnen', done: 'klaar', dropped: 'vervallen' },
  state: 'Status',

  signsTitle: 'Te veel of te weinig op papier',
  signsLead:
    'Een signaal is een reden om te praten en geen oordeel. Het telt nooit mee voor een niveau.',

  methodTitle: 'Hoe deze cijfers zijn gemaakt',
  methodMeans:
    'De score van een persoon in een dimensie is het gemiddelde van de gegeven niveaus; zij telt als er genoeg van de dimensie is beantwoord. Dan volgt het gemiddelde van de personen van elke organisatie, en daarna dat van de organisaties.',
  methodConsensus:
    'In een overleg is er één afgesproken antwoord op elke stelling; het gemiddelde van een dimensie is dat van de afgesproken niveaus. Zo’n ronde wordt niet met een enquête vergeleken.',
  methodMissing:
    'Weet ik niet, niet van toepassing, zeg ik liever niet en opengelaten stellingen tellen nooit als niveau en nooit als 0. Ze blijven buiten gemiddelden en medianen en worden apart vermeld.',
  methodProtection: (p) =>
    `Er staat geen cijfer over minder dan ${p.k} personen, en geen cijfer waaruit zo’n cijfer te berekenen is. Waar iets is weggelaten, staat waarom.`,
  methodNoTotal:
    'Er is geen totaal over alle dimensies en geen plaats in een lijst van netwerken: beide zouden verbergen wat er te doen is.',
  methodMissingTable: 'Antwoorden per vragenlijst',
  questionnaire: 'Vragenlijst',
  version: 'Versie',
  levelsGiven: 'Niveaus gegeven',
  statementsShown: 'Stellingen getoond',
  choicesTable: 'Onze keuzes die hier meespeelden',
  choicesLead:
    'Waar onderzoek een getal openlaat, moest Concord er een kiezen. Dit zijn onze eigen voorstellen.',
  choice: 'Keuze',
  value: 'In deze ronde',
  method: 'Voorstel van Concord',
  k: 'Minste personen achter een cijfer',
  made: (p) =>
    `Gemaakt met Concord ${p.version} op ${p.day}, op een apparaat van het netwerk; er is niets verzonden.`,
  appendixTitle: 'Bijlage: elke stelling',
  appendixLead: 'Aantallen zijn personen. Waar een cijfer is weggelaten, zegt de rij dat.',
  translated:
    'De stellingen in dit verslag zijn een eigen vertaling van Concord uit het Engels, die nog niet in de praktijk is getoetst.',

  sheets: {
    readMe: 'Lees mij',
    dimensions: 'Dimensies',
    items: 'Stellingen',
    first: 'Wat eerst te doen',
    actions: 'Acties',
    documents: 'Documenten',
  },
  readMeText: 'Tekst',
  hiddenCells:
    'Een grijze cel zegt waarom een cijfer is weggelaten. Het is geen 0 en ontbreekt niet per ongeluk.',
  code: 'Code',
  step: 'Stap',
  why: 'Waarom',
  source: 'Bron',

  fileName: 'verslag',
  dataSetName: 'gegevens',
  dataSetFigures:
    'Deze gegevensset bevat alleen cijfers, elk van minstens zoveel personen als de ronde vraagt. Geen regel gaat over één persoon.',
  dataSetAnswers:
    'Deze gegevensset bevat afzonderlijke antwoorden en is alleen voor de coördinator. Geef hem niet door, en verwijder hem als hij niet meer nodig is.',
  dataSetFiles:
    'In “statistics” zijn alle tabellen kaal: komma’s, punten, ontbrekende antwoorden van -99 tot -95. In “spreadsheet” gaan dezelfde tabellen open met een dubbelklik; een apostrof vóór een cel voorkomt dat zij als formule wordt uitgevoerd en hoort niet bij de tekst. De scripts lezen de tabellen in “statistics”.',
};
export default messages;
