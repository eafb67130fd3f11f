import { plural } from '../plural.ts';
import type en from '../en/comparison.ts';

const messages: typeof en = {
  title: 'Netwerken naast elkaar',
  lead: 'Wat verschilt, waar veel netwerken gelijk staan, en waar elk iets te leren heeft. Geen ranglijst en geen totaal.',
  emptyTitle: 'Er is nog niets te vergelijken',
  emptyText:
    'Breng samenvattingen bijeen van netwerken die dezelfde vragenlijst beantwoordden. Ze bevatten cijfers over groepen en niets over personen. Er verlaat niets dit apparaat.',
  toNetworks: 'Naar de netwerken van deze verzameling',

  chooseTitle: 'Wat er wordt vergeleken',
  namesTitle: 'Namen van netwerken',
  questionnaire: 'Vragenlijst',
  questionnaireOption: (p) => `${p.title} (${p.n})`,
  mode: 'Manier van antwoorden',
  modes: {
    survey: (p) => `Ieder voor zich (${p.n})`,
    consensus: (p) => `In een overleg afgesproken (${p.n})`,
  },
  modeHint: 'De twee staan nooit in één figuur.',
  scope: 'Stellingen',
  scopes: {
    all: 'Alle stellingen',
    core: 'Alleen de kern, zodat ook netwerken meedoen die niet meer kregen voorgelegd',
  },
  own: 'Eigen plaats',
  ownHint: 'Gemarkeerd in elke figuur.',
  ownNone: 'Geen gemarkeerd',
  notKept: 'Dit kon niet worden bewaard. Probeer het nog eens.',

  filterTitle: 'Alleen sommige netwerken',
  filterCount: (p) =>
    `Alleen sommige netwerken (${p.n} ${plural(p.count, 'filter', 'filters')} ingesteld)`,
  filterHint: 'Alle figuren hieronder gaan dan alleen over deze netwerken.',
  any: 'Alle',
  country: 'Land',
  otherCountry: 'een van de andere landen',
  size: 'Grootte',
  sizes: {
    small: (p) => `Tot en met ${p.n} organisaties`,
    medium: (p) => `${p.from} tot en met ${p.n} organisaties`,
    large: (p) => `Meer dan ${p.n} organisaties`,
  },
  group: 'Groep',
  tag: 'Trefwoord',
  clearFilters: 'Alle netwerken tonen',
  noneLeftTitle: 'Geen netwerk past bij deze filters',
  noneLeftText: 'Netwerken zonder context worden door geen van de voorwaarden gevonden.',

  // One network alone
  oneTitle: 'Voor een vergelijking is nog een netwerk nodig',
  oneText:
    'Tot nu toe heeft één netwerk van deze verzameling hier cijfers. Lees de samenvatting in van een ander netwerk dat dezelfde vragenlijst op dezelfde manier beantwoordde, dan staan de twee naast elkaar. Tot dan ziet u hier waar dit netwerk staat.',
  bringIn: 'Samenvattingen inlezen',
  oneLeftTitle: 'Eén netwerk past bij deze filters',
  oneLeftText: 'Voor een vergelijking zijn er minstens twee nodig. Hier ziet u waar dit ene staat.',
  oneHeading: (p) => `${p.name}, dimensie voor dimensie`,
  oneSubtitle: (p) =>
    `Gemiddelden op de schaal van 1 tot 5, van ${p.n} van de ${p.of} organisaties.`,
  oneAgreed: 'Gemiddelden op de schaal van 1 tot 5, in een overleg afgesproken.',
  dimension: 'Dimensie',
  mean: 'Gemiddelde',

  toPaper: 'Afdrukken en opslaan',
  toScreen: 'Terug naar de figuren',
  makingPaper: 'Wordt opgemaakt',

  notesTitle: 'Wat u moet weten voordat u vergelijkt',
  networksShown: (p) =>
    p.count === 1
      ? `Van de netwerken van deze verzameling (${p.of}) heeft er één cijfers die hier kunnen staan.`
      : `${p.n} van de ${p.of} netwerken in deze verzameling kunnen hier naast elkaar staan.`,
  versionSame: (p) =>
    `Versie ${p.version}: ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}. Alle andere worden naast deze gezet.`,
  versionShared: (p) =>
    `Versie ${p.version}: ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}. ${p.shared} van de ${p.of} stellingen vergelijkbaar.`,
  versionCore: (p) =>
    `Versie ${p.version}, alleen de kern: ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}. ${p.shared} van de ${p.of} stellingen vergelijkbaar.`,
  versionNone: (p) =>
    `Versie ${p.version}: ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}, niet vergelijkbaar: ${p.because}`,
  sharedMeans: (p) =>
    `In ${p.dimensions} is elk gemiddelde dat van de stellingen die aan alle netwerken zijn voorgelegd.`,
  leftOut: (p) => `${p.n} niet meegenomen: ${p.because}`,
  because: {
    otherVersion: 'kreeg een andere hoofdversie voorgelegd.',
    otherContent: 'een vragenlijst met hetzelfde versienummer, maar een andere tekst.',
    noText:
      'de tekst van die versie staat niet op dit apparaat, zodat niemand kan zeggen wat gelijk is.',
    otherScope: 'kreeg alleen de kern voorgelegd.',
    otherSettings: 'gemiddelden die met andere instellingen zijn gemaakt.',
  },
  provisional: (p) =>
    `${p.n} ${plural(p.count, 'netwerk is', 'netwerken zijn')} voorlopig: minder dan ${p.rate} van de organisaties antwoordde. ${plural(p.count, 'Het staat met een kader in de tabel en telt', 'Ze staan met een kader in de tabel en tellen')} niet mee in een mediaan, middelste helft of telling.`,
  methods: (p) =>
    `De cijfers zijn met verschillende versies van de methode gemaakt: ${p.list}. Kleine verschillen kunnen daarvan komen.`,
  ownNotShown: 'De eigen plaats is niet bij de getoonde netwerken.',
  caution:
    'Mensen op verschillende plaatsen kunnen dezelfde situatie anders beoordelen. Vraag door voordat u een conclusie trekt.',

  mapHeading: (p) => `De langste weg te gaan is er in ${p.dimensions}: de mediaan is ${p.median}`,
  mapHeadingEven: (p) => `In elke dimensie is de mediaan ${p.median}`,
  mapHeadingFew: 'Elk netwerk per dimensie',
  mapHeadingNone: 'Geen netwerk heeft hier een cijfer',
  mapSubtitle: (p) =>
    `Gemiddelden op de schaal van 1 tot 5, ${p.n} ${plural(p.count, 'netwerk', 'netwerken')} naar de laatste ronde van elk.`,
  network: 'Netwerk',
  answered: 'Antwoordden',
  answeredOf: (p) => `${p.n} van ${p.of}`,
  agreed: 'In een overleg',
  isProvisional: 'voorlopig',
  ownPlace: 'eigen plaats',
  median: 'Mediaan',
  ofNetworks: (p) => `van ${p.n}`,
  closedOn: 'Gesloten op',
  invited: 'Uitgenodigd',
  remark: 'Opmerking',
  tooFewForMedian: 'Minder dan vijf netwerken: geen mediaan',
  showOwn: 'Naar de eigen plaats',
  fullScreen: 'Volledig scherm',
  leaveFullScreen: 'Volledig scherm verlaten',
  noFigure: 'geen cijfer',
  why: {
    fewerThanK: 'te weinig antwoorden',
    itemThreshold: 'te weinig antwoorden',
    complementary: 'verborgen om personen te beschermen',
    notKnownEnough: 'te veel weten het niet',
    tooFewItems: 'te weinig stellingen beoordeeld',
    notScored: 'heeft van nature geen gemiddelde',
    otherItems: 'te weinig hetzelfde voorgelegd',
  },
  legendLevels: 'Dichtstbijzijnde niveau:',
  legendProvisional: 'voorlopig',
  legendHidden: 'geen cijfer dat getoond mag worden',
  source: (p) =>
    `Bron: vragenlijst “${p.title}” ${p.version}, ${p.mode}, ${plural(p.count, 'samenvatting van één netwerk', `samenvattingen van ${p.n} netwerken`)}. Gemiddelden van wat bekend was; er is niets ingevuld. Zelfevaluaties, geen ranglijst.`,
  modeWords: { survey: 'ieder voor zich', consensus: 'in een overleg afgesproken' },
  filtered: 'Alleen de netwerken die bij de filters passen.',
  saveTable: 'Opslaan als CSV (tabel)',
  notPrinted: (p) =>
    `${p.n} van de ${p.of} netwerken staan op papier. Het tabelbestand bevat ze allemaal.`,

  howMade: 'Hoe is dit berekend?',
};
export default messages;
