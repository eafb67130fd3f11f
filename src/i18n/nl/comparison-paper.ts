import { plural } from '../plural.ts';
import type en from '../en/comparison-paper.ts';

const messages: typeof en = {
  title: 'Afdrukken en opslaan',
  lead: 'Wat deze verzameling zegt, voor een workshop of voor het dossier. Hieronder ziet u het zoals het wordt afgedrukt.',
  fileName: 'vergelijking',

  subtitle: (p) => `${p.questionnaire}, ${p.day}`,
  footer: (p) => (p.count === 1 ? 'Eén netwerk' : `${p.n} netwerken`),
  notRanked:
    'Netwerken hebben zichzelf geëvalueerd. Dit is om van elkaar te leren: geen rangorde, geen certificaat en geen grond voor besluiten over geld.',
  invented: 'Deze netwerken zijn verzonnen, om mee te oefenen.',

  whatTitle: 'Wat er vergeleken wordt',
  survey: 'Leden hebben ieder voor zich geantwoord.',
  consensus: 'Leden werden het in een overleg over elk antwoord eens.',
  counted: (p) =>
    `In de cijfers hieronder ${plural(p.count, 'telt', 'tellen')} ${p.n} van ${p.of} netwerken mee.`,
  provisional: (p) =>
    p.count === 1
      ? 'In één netwerk antwoordde minder dan 65% van de organisaties: het wordt getoond en telt niet mee.'
      : `In ${p.n} netwerken antwoordde minder dan 65% van de organisaties: zij worden getoond en tellen niet mee.`,
  leftOut: (p) =>
    p.count === 1
      ? 'Eén netwerk kreeg iets anders voorgelegd en blijft buiten beschouwing.'
      : `${p.n} netwerken kregen iets anders voorgelegd en blijven buiten beschouwing.`,
  shared: (p) =>
    `De versies van de vragenlijst verschillen: ${p.n} van ${p.of} stellingen zijn gelijk en worden vergeleken.`,
  core: 'Alleen de kernstellingen worden vergeleken.',
  methods: (p) => `De cijfers zijn gemaakt met de versies ${p.versions} van de methode.`,

  standTitle: 'Waar de netwerken staan',
  standHeading: (p) =>
    `Het middelste netwerk staat op ${p.most} bij ${p.highest} en op ${p.least} bij ${p.lowest}`,
  standEven: (p) =>
    `De dimensies liggen dicht bij elkaar: het middelste netwerk staat overal tussen ${p.least} en ${p.most}`,
  standAlone: 'Waar de netwerken in elke dimensie staan',
  standSubtitle: (p) =>
    `Gemiddelden van 1 tot 5 van ${p.n} netwerken: lijn van het laagste tot het hoogste, vak om de middelste helft, streep bij de mediaan`,
  standDots: (p) =>
    `Gemiddelden van 1 tot 5 van ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}, elk één stip`,
  own: 'De grote stip is de eigen plaats.',
  standSource: (p) =>
    `Bron: samenvattingen van ${p.questionnaire}, versie ${p.version}, elk netwerk met zijn laatste ronde.`,
  reading: (p) =>
    `${p.dimension}: mediaan ${p.median}, middelste helft ${p.lower} tot ${p.upper}, ${p.n} netwerken`,
  readingDots: (p) => `${p.dimension}: ${p.values}`,
  standTable: 'Dimensies over alle netwerken die meetellen',
  dimension: 'Dimensie',
  networks: 'Netwerken',
  network: 'Netwerk',
  lowest: 'Laagste',
  quarter: 'Een kwart ligt lager',
  median: 'Mediaan',
  threeQuarters: 'Een kwart ligt hoger',
  highest: 'Hoogste',
  ownColumn: 'Eigen plaats',
  fewPeers:
    'Minder dan vijf netwerken: hun afzonderlijke gemiddelden staan in de figuur, zonder namen.',

  gapsTitle: 'Hiaten die veel netwerken delen',
  gapsLead:
    'Stellingen waarbij de mediaan van een netwerk zelf 2 of lager is. De cijfers tellen netwerken, geen personen.',
  gapsNone: 'Er is geen stelling waarbij netwerken een hiaat delen.',
  gapsTable: 'Stellingen met een hiaat in de meeste netwerken',
  statement: 'Stelling',
  gap: 'Met een hiaat',
  ofNetworks: 'Van netwerken',
  share: 'Aandeel',
  nextStep: 'Een volgende stap',

  changeTitle: 'Sinds de vorige ronde',
  changeLead: (p) =>
    p.count === 1
      ? 'Eén netwerk heeft twee rondes die te vergelijken zijn. De tweede keer oordelen mensen soms strenger.'
      : `${p.n} netwerken hebben twee rondes die te vergelijken zijn. De tweede keer oordelen mensen soms strenger.`,
  changeTable: 'Netwerken die een half niveau of meer veranderden, meer dan toeval',
  pairs: 'Met twee rondes',
  rose: 'Gestegen',
  fell: 'Gedaald',

  planeTitle: 'Formalisering en vertrouwen',
  planeHeading: (p) =>
    `${p.n} van ${p.of} ${plural(p.count, 'netwerk', 'netwerken')} ${plural(p.both, 'heeft', 'hebben')} zowel veel op papier als veel vertrouwen`,
  planeSubtitle: 'Elke stip is een netwerk; beide assen van 1 tot 5',
  planeReading: (p) =>
    `Beide: ${p.both}. Meer op papier dan vertrouwen: ${p.written}. Meer vertrouwen dan op papier: ${p.trust}. Nog geen van beide: ${p.neither}.`,
  formalisation: 'Formalisering',
  trust: 'Vertrouwen',
  both: 'Veel op papier, veel vertrouwen',
  writtenOnly: 'Veel op papier, weinig vertrouwen',
  trustOnly: 'Veel vertrouwen, weinig op papier',
  neither: 'Nog weinig van beide',

  mapTitle: 'Elk netwerk',
  mapLead:
    'Gemiddelden van 1 tot 5, in de volgorde van de nummers of namen van de netwerken, die niets zegt.',
  mapTable: 'Netwerken per dimensie',
  mapLong: (p) =>
    `Een tabel van ${p.n} netwerken is te lang voor papier. Sla het rekenblad of de tabellen voor statistiek op.`,
  provisionalMark: (p) => `${p.name}, voorlopig`,

  visitsTitle: 'Wie wie zou kunnen bezoeken',
  visitsLead:
    'Netwerken die sterk zijn waar een ander iets zoekt, en waarvan de ander ook de wet en het mandaat heeft. Of iets over te nemen is, blijkt pas achteraf.',
  visitsTable: 'Een plan voor bezoeken',
  visitsRest: (p) =>
    `Nog ${p.n} ${plural(p.count, 'bezoek staat', 'bezoeken staan')} in het rekenblad.`,
  guest: 'Bezoekt',
  host: 'Wordt bezocht',
  topics: 'Waarover',
  fit: 'Voorwaarden',
  verdict: {
    worthTrying: 'passen',
    adaptFirst: 'enkele moeten eerst worden aangepast',
    unknown: 'niet goed genoeg bekend',
    notAsItIs: 'passen niet',
  },

  statementsTitle: 'Elke stelling',
  statementsTable: 'Hoeveel netwerken op welk niveau staan (mediaan, 5 is het gunstige eind)',
  atLevel: (p) => `Op ${p.level}`,
  without: 'Geen cijfer',

  methodTitle: 'Hoe dit gemaakt is',
  methodText: [
    'Elk cijfer rust op samenvattingen die coördinatoren hebben gestuurd: cijfers na bescherming van personen, geen antwoorden van personen.',
    'Alleen netwerken met dezelfde vragenlijst en dezelfde manier van antwoorden staan naast elkaar; versies worden vergeleken op de stellingen die zij delen.',
    'Mediaan en middelste helft worden vanaf vijf netwerken getoond (kwartielen van type 7); daaronder losse stippen zonder namen.',
    'Netwerken waarin minder dan 65% van de organisaties antwoordde, zijn voorlopig. Er is geen totaal en geen rangorde.',
    'Een verandering heet zo als zij een half niveau of meer is, en meer dan toeval in wie antwoordde zou doen.',
  ],
  made: (p) => `Gemaakt met Concord ${p.version} op ${p.day}.`,

  kept: 'achtergehouden',
  readMe: 'Lees mij',
  sheetDimensions: 'Dimensies',
  sheetNetworks: 'Netwerken',
  sheetStatements: 'Stellingen',
  sheetChange: 'Verandering',
  sheetVisits: 'Bezoeken',
  country: 'Land',
  otherCountry: 'een van de andere landen',
  organisations: 'Organisaties',
  closedOn: 'Gesloten op',
  rate: 'Respons',
  isProvisional: 'Voorlopig',
  yes: 'ja',
  no: 'nee',

  nothing: 'Hier valt op deze manier niets te vergelijken.',
  saveTables: 'De tabellen voor statistiek opslaan (ZIP)',
  tablesHint:
    'CSV-bestanden met een codeboek: netwerken, dimensies en stellingen, met alle decimalen, met de namen zoals op het scherm.',
};
export default messages;
