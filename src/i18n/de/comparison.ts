import { plural } from '../plural.ts';
import type en from '../en/comparison.ts';

const messages: typeof en = {
  title: 'Netzwerke nebeneinander',
  lead: 'Was sich unterscheidet, wo viele gleich stehen und wo jedes etwas zu lernen hat. Keine Rangliste und keine Gesamtzahl.',
  emptyTitle: 'Es gibt noch nichts zu vergleichen',
  emptyText:
    'Führen Sie Zusammenfassungen von Netzwerken zusammen, die denselben Fragebogen beantwortet haben. Sie enthalten Zahlen über Gruppen und nichts über einzelne Personen. Nichts verlässt dieses Gerät.',
  toNetworks: 'Zu den Netzwerken dieser Sammlung',

  chooseTitle: 'Was verglichen wird',
  namesTitle: 'Namen der Netzwerke',
  questionnaire: 'Fragebogen',
  questionnaireOption: (p) => `${p.title} (${p.n})`,
  mode: 'Art der Antwort',
  modes: {
    survey: (p) => `Jede Person für sich (${p.n})`,
    consensus: (p) => `In einer Sitzung vereinbart (${p.n})`,
  },
  modeHint: 'Beide stehen nie in einer Abbildung.',
  scope: 'Aussagen',
  scopes: {
    all: 'Alle Aussagen',
    core: 'Nur der Kern, damit auch Netzwerke dabei sind, denen nicht mehr vorgelegt wurde',
  },
  own: 'Eigener Ort',
  ownHint: 'In jeder Abbildung markiert.',
  ownNone: 'Keiner ist markiert',
  notKept: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',

  filterTitle: 'Nur einige Netzwerke',
  filterCount: (p) =>
    `Nur einige Netzwerke (${p.n} ${plural(p.count, 'Filter', 'Filter')} gesetzt)`,
  filterHint: 'Alle Abbildungen unten handeln dann nur von diesen Netzwerken.',
  any: 'Alle',
  country: 'Land',
  otherCountry: 'eines der anderen Länder',
  size: 'Größe',
  sizes: {
    small: (p) => `Bis zu ${p.n} Organisationen`,
    medium: (p) => `${p.from} bis ${p.n} Organisationen`,
    large: (p) => `Mehr als ${p.n} Organisationen`,
  },
  group: 'Gruppe',
  tag: 'Schlagwort',
  clearFilters: 'Alle Netzwerke zeigen',
  noneLeftTitle: 'Kein Netzwerk passt zu diesen Filtern',
  noneLeftText: 'Netzwerke ohne Kontext werden durch keine seiner Bedingungen gefunden.',

  // One network alone
  oneTitle: 'Für einen Vergleich braucht es ein weiteres Netzwerk',
  oneText:
    'Bisher hat ein Netzwerk dieser Sammlung hier Zahlen. Nehmen Sie die Zusammenfassung eines anderen auf, das denselben Fragebogen auf dieselbe Weise beantwortet hat, dann stehen die beiden nebeneinander. Bis dahin sehen Sie hier, wo dieses steht.',
  bringIn: 'Zusammenfassungen aufnehmen',
  oneLeftTitle: 'Ein Netzwerk passt zu diesen Filtern',
  oneLeftText: 'Ein Vergleich braucht mindestens zwei. Hier sehen Sie, wo dieses eine steht.',
  oneHeading: (p) => `${p.name}, Dimension für Dimension`,
  oneSubtitle: (p) =>
    `Mittelwerte auf der Skala von 1 bis 5, von ${p.n} von ${p.of} Organisationen.`,
  oneAgreed: 'Mittelwerte auf der Skala von 1 bis 5, in einer Sitzung vereinbart.',
  dimension: 'Dimension',
  mean: 'Mittelwert',

  toPaper: 'Drucken und speichern',
  toScreen: 'Zurück zu den Abbildungen',
  makingPaper: 'Wird für den Druck vorbereitet',

  notesTitle: 'Was Sie vor dem Vergleich wissen sollten',
  networksShown: (p) =>
    p.count === 1
      ? `Von den Netzwerken dieser Sammlung (${p.of}) hat eines Zahlen, die hier stehen können.`
      : `${p.n} von ${p.of} Netzwerken in dieser Sammlung können hier nebeneinander stehen.`,
  versionSame: (p) =>
    `Version ${p.version}: ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}. Alle anderen werden neben diese gestellt.`,
  versionShared: (p) =>
    `Version ${p.version}: ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}. ${p.shared} von ${p.of} Aussagen vergleichbar.`,
  versionCore: (p) =>
    `Version ${p.version}, nur der Kern: ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}. ${p.shared} von ${p.of} Aussagen vergleichbar.`,
  versionNone: (p) =>
    `Version ${p.version}: ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}, nicht vergleichbar: ${p.because}`,
  sharedMeans: (p) =>
    `In ${p.dimensions} ist jeder Mittelwert der jener Aussagen, die allen Netzwerken vorgelegt wurden.`,
  leftOut: (p) => `${p.n} nicht dabei: ${p.because}`,
  because: {
    otherVersion: 'eine andere Hauptversion vorgelegt.',
    otherContent: 'ein Fragebogen mit derselben Versionsnummer, aber einem anderen Text.',
    noText:
      'Der Text dieser Version ist nicht auf diesem Gerät, sodass niemand sagen kann, was gleich ist.',
    otherScope: 'nur der Kern vorgelegt.',
    otherSettings: 'Mittelwerte aus anderen Einstellungen.',
  },
  provisional: (p) =>
    `${p.n} ${plural(p.count, 'Netzwerk ist', 'Netzwerke sind')} vorläufig: Weniger als ${p.rate} der Organisationen haben geantwortet. ${plural(p.count, 'Es steht mit einem Rahmen in der Tabelle und zählt', 'Sie stehen mit einem Rahmen in der Tabelle und zählen')} in keinem Median, keiner mittleren Hälfte und keiner Zählung.`,
  methods: (p) =>
    `Die Zahlen entstanden mit verschiedenen Versionen der Methode: ${p.list}. Kleine Unterschiede können daher kommen.`,
  ownNotShown: 'Der eigene Ort ist nicht unter den gezeigten Netzwerken.',
  caution:
    'Menschen an verschiedenen Orten können dieselbe Lage verschieden einschätzen. Fragen Sie nach, bevor Sie Schlüsse ziehen.',

  mapHeading: (p) =>
    `Den weitesten Weg haben Netzwerke vor sich in ${p.dimensions}: Der Median ist ${p.median}`,
  mapHeadingEven: (p) => `In jeder Dimension ist der Median ${p.median}`,
  mapHeadingFew: 'Jedes Netzwerk nach Dimensionen',
  mapHeadingNone: 'Kein Netzwerk hat hier eine Zahl',
  mapSubtitle: (p) =>
    `Mittelwerte auf der Skala von 1 bis 5, ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')} nach der jeweils letzten Runde.`,
  network: 'Netzwerk',
  answered: 'Geantwortet',
  answeredOf: (p) => `${p.n} von ${p.of}`,
  agreed: 'In einer Sitzung',
  isProvisional: 'vorläufig',
  ownPlace: 'eigener Ort',
  median: 'Median',
  ofNetworks: (p) => `von ${p.n}`,
  closedOn: 'Geschlossen am',
  invited: 'Eingeladen',
  remark: 'Bemerkung',
  tooFewForMedian: 'Weniger als fünf Netzwerke: kein Median',
  showOwn: 'Zum eigenen Ort',
  fullScreen: 'Vollbild',
  leaveFullScreen: 'Vollbild beenden',
  noFigure: 'keine Zahl',
  why: {
    fewerThanK: 'zu wenige Antworten',
    itemThreshold: 'zu wenige Antworten',
    complementary: 'verborgen, um einzelne Personen zu schützen',
    notKnownEnough: 'zu viele wissen es nicht',
    tooFewItems: 'zu wenige Aussagen eingeschätzt',
    notScored: 'hat seiner Natur nach keinen Mittelwert',
    otherItems: 'zu wenig Gleiches vorgelegt',
  },
  legendLevels: 'Nächste Stufe:',
  legendProvisional: 'vorläufig',
  legendHidden: 'keine Zahl, die gezeigt werden darf',
  source: (p) =>
    `Quelle: Fragebogen „${p.title}“ ${p.version}, ${p.mode}, ${plural(p.count, 'Zusammenfassung eines Netzwerks', `Zusammenfassungen von ${p.n} Netzwerken`)}. Mittelwerte dessen, was bekannt war; nichts ist ergänzt. Selbstbewertungen, keine Rangliste.`,
  modeWords: { survey: 'jede Person für sich', consensus: 'in einer Sitzung vereinbart' },
  filtered: 'Nur die Netzwerke, die zu den Filtern passen.',
  saveTable: 'Als CSV speichern (Tabelle)',
  notPrinted: (p) =>
    `${p.n} von ${p.of} Netzwerken stehen auf dem Papier. Die Tabellendatei enthält alle.`,

  howMade: 'Wie ist das berechnet?',
};
export default messages;
