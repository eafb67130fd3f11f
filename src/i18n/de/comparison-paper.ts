import { plural } from '../plural.ts';
import type en from '../en/comparison-paper.ts';

const messages: typeof en = {
  title: 'Drucken und speichern',
  lead: 'Was diese Sammlung sagt, für einen Workshop oder für die Akten. Unten sehen Sie es so, wie es gedruckt wird.',
  fileName: 'vergleich',

  subtitle: (p) => `${p.questionnaire}, ${p.day}`,
  footer: (p) => (p.count === 1 ? 'Ein Netzwerk' : `${p.n} Netzwerke`),
  notRanked:
    'Netzwerke haben sich selbst eingeschätzt. Das dient dem Lernen voneinander: keine Rangfolge, kein Zertifikat und keine Grundlage für Entscheidungen über Geld.',
  invented: 'Diese Netzwerke sind erfunden, zum Üben.',

  whatTitle: 'Was verglichen wird',
  survey: 'Die Mitglieder haben jeweils für sich geantwortet.',
  consensus: 'Die Mitglieder haben sich in einer Sitzung auf jede Antwort geeinigt.',
  counted: (p) =>
    `In den Zahlen unten ${plural(p.count, 'zählt', 'zählen')} ${p.n} von ${p.of} Netzwerken.`,
  provisional: (p) =>
    p.count === 1
      ? 'In einem Netzwerk haben weniger als 65 % der Organisationen geantwortet: Es wird gezeigt und zählt nicht mit.'
      : `In ${p.n} Netzwerken haben weniger als 65 % der Organisationen geantwortet: Sie werden gezeigt und zählen nicht mit.`,
  leftOut: (p) =>
    p.count === 1
      ? 'Ein Netzwerk wurde etwas anderes gefragt und bleibt außen vor.'
      : `${p.n} Netzwerke wurden etwas anderes gefragt und bleiben außen vor.`,
  shared: (p) =>
    `Die Versionen des Fragebogens unterscheiden sich: ${p.n} von ${p.of} Aussagen sind gleich und werden verglichen.`,
  core: 'Nur die Kernaussagen werden verglichen.',
  methods: (p) => `Die Zahlen wurden mit den Versionen ${p.versions} der Methode berechnet.`,

  standTitle: 'Wo die Netzwerke stehen',
  standHeading: (p) =>
    `Das mittlere Netzwerk steht bei ${p.highest} auf ${p.most} und bei ${p.lowest} auf ${p.least}`,
  standEven: (p) =>
    `Die Dimensionen liegen nah beieinander: Das mittlere Netzwerk steht überall zwischen ${p.least} und ${p.most}`,
  standAlone: 'Wo die Netzwerke in jeder Dimension stehen',
  standSubtitle: (p) =>
    `Mittelwerte von 1 bis 5 aus ${p.n} Netzwerken: Linie vom niedrigsten zum höchsten, Kasten um die mittlere Hälfte, Strich beim Median`,
  standDots: (p) =>
    `Mittelwerte von 1 bis 5 aus ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerken')}, je ein Punkt`,
  own: 'Der große Punkt ist der eigene Ort.',
  standSource: (p) =>
    `Quelle: Zusammenfassungen von ${p.questionnaire}, Version ${p.version}, jedes Netzwerk mit seiner letzten Runde.`,
  reading: (p) =>
    `${p.dimension}: Median ${p.median}, mittlere Hälfte ${p.lower} bis ${p.upper}, ${p.n} Netzwerke`,
  readingDots: (p) => `${p.dimension}: ${p.values}`,
  standTable: 'Dimensionen über alle Netzwerke, die zählen',
  dimension: 'Dimension',
  networks: 'Netzwerke',
  network: 'Netzwerk',
  lowest: 'Niedrigstes',
  quarter: 'Ein Viertel liegt darunter',
  median: 'Median',
  threeQuarters: 'Ein Viertel liegt darüber',
  highest: 'Höchstes',
  ownColumn: 'Eigener Ort',
  fewPeers:
    'Weniger als fünf Netzwerke: Ihre einzelnen Mittelwerte stehen in der Abbildung, ohne Namen.',

  gapsTitle: 'Lücken, die viele Netzwerke teilen',
  gapsLead:
    'Aussagen, bei denen der Median eines Netzwerks selbst 2 oder niedriger ist. Gezählt werden Netzwerke, nicht Personen.',
  gapsNone: 'Es gibt keine Aussage, bei der Netzwerke eine Lücke teilen.',
  gapsTable: 'Aussagen mit einer Lücke in den meisten Netzwerken',
  statement: 'Aussage',
  gap: 'Mit Lücke',
  ofNetworks: 'Von Netzwerken',
  share: 'Anteil',
  nextStep: 'Ein nächster Schritt',

  changeTitle: 'Seit der vorigen Runde',
  changeLead: (p) =>
    p.count === 1
      ? 'Ein Netzwerk hat zwei Runden, die sich vergleichen lassen. Beim zweiten Mal urteilen Menschen manchmal strenger.'
      : `${p.n} Netzwerke haben zwei Runden, die sich vergleichen lassen. Beim zweiten Mal urteilen Menschen manchmal strenger.`,
  changeTable:
    'Netzwerke, die sich um eine halbe Stufe oder mehr verändert haben, über den Zufall hinaus',
  pairs: 'Mit zwei Runden',
  rose: 'Gestiegen',
  fell: 'Gesunken',

  planeTitle: 'Formalisierung und Vertrauen',
  planeHeading: (p) =>
    `${p.n} von ${p.of} ${plural(p.count, 'Netzwerk', 'Netzwerken')} ${plural(p.both, 'hat', 'haben')} viel Schriftliches und viel Vertrauen`,
  planeSubtitle: 'Jeder Punkt ist ein Netzwerk; beide Achsen von 1 bis 5',
  planeReading: (p) =>
    `Beides: ${p.both}. Mehr Schriftliches als Vertrauen: ${p.written}. Mehr Vertrauen als Schriftliches: ${p.trust}. Noch keines von beiden: ${p.neither}.`,
  formalisation: 'Formalisierung',
  trust: 'Vertrauen',
  both: 'Viel Schriftliches, viel Vertrauen',
  writtenOnly: 'Viel Schriftliches, wenig Vertrauen',
  trustOnly: 'Viel Vertrauen, wenig Schriftliches',
  neither: 'Noch wenig von beidem',

  mapTitle: 'Jedes Netzwerk',
  mapLead:
    'Mittelwerte von 1 bis 5, in der Reihenfolge der Nummern oder Namen der Netzwerke, die nichts besagt.',
  mapTable: 'Netzwerke nach Dimensionen',
  mapLong: (p) =>
    `Eine Tabelle mit ${p.n} Netzwerken ist zu lang für Papier. Speichern Sie die Tabelle für die Tabellenkalkulation oder für die Statistik.`,
  provisionalMark: (p) => `${p.name}, vorläufig`,

  visitsTitle: 'Wer wen besuchen könnte',
  visitsLead:
    'Netzwerke, die dort stark sind, wo ein anderes etwas sucht, und deren Recht und Mandat das andere auch hat. Ob sich etwas übertragen lässt, zeigt sich erst hinterher.',
  visitsTable: 'Ein Plan für Besuche',
  visitsRest: (p) =>
    `${p.n} ${plural(p.count, 'weiterer Besuch steht', 'weitere Besuche stehen')} in der Tabelle für die Tabellenkalkulation.`,
  guest: 'Besucht',
  host: 'Wird besucht',
  topics: 'Worüber',
  fit: 'Bedingungen',
  verdict: {
    worthTrying: 'passen',
    adaptFirst: 'einige müssen zuerst angepasst werden',
    unknown: 'nicht gut genug bekannt',
    notAsItIs: 'passen nicht',
  },

  statementsTitle: 'Jede Aussage',
  statementsTable: 'Wie viele Netzwerke auf welcher Stufe stehen (Median, 5 ist das günstige Ende)',
  atLevel: (p) => `Auf ${p.level}`,
  without: 'Keine Zahl',

  methodTitle: 'Wie das gemacht wurde',
  methodText: [
    'Jede Zahl beruht auf Zusammenfassungen, die Koordinationen geschickt haben: Zahlen nach dem Schutz von Personen, keine einzelnen Antworten.',
    'Nur Netzwerke mit demselben Fragebogen und derselben Art zu antworten stehen nebeneinander; Versionen werden anhand der Aussagen verglichen, die sie teilen.',
    'Median und mittlere Hälfte werden ab fünf Netzwerken gezeigt (Quartile vom Typ 7); darunter einzelne Punkte ohne Namen.',
    'Netzwerke, in denen weniger als 65 % der Organisationen geantwortet haben, sind vorläufig. Es gibt keine Summe und keine Rangfolge.',
    'Eine Veränderung heißt so, wenn sie eine halbe Stufe oder mehr beträgt und mehr ist, als durch Zufall bei den Antwortenden zu erwarten wäre.',
  ],
  made: (p) => `Erstellt mit Concord ${p.version} am ${p.day}.`,

  kept: 'zurückgehalten',
  readMe: 'Zuerst lesen',
  sheetDimensions: 'Dimensionen',
  sheetNetworks: 'Netzwerke',
  sheetStatements: 'Aussagen',
  sheetChange: 'Veränderung',
  sheetVisits: 'Besuche',
  country: 'Land',
  otherCountry: 'eines der anderen Länder',
  organisations: 'Organisationen',
  closedOn: 'Geschlossen am',
  rate: 'Rücklauf',
  isProvisional: 'Vorläufig',
  yes: 'ja',
  no: 'nein',

  nothing: 'Auf diese Weise lässt sich hier nichts vergleichen.',
  saveTables: 'Die Tabellen für die Statistik speichern (ZIP)',
  tablesHint:
    'CSV-Dateien mit einem Codebuch: Netzwerke, Dimensionen und Aussagen, mit allen Nachkommastellen, benannt wie auf dem Bildschirm.',
};
export default messages;
