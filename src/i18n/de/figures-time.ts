import type en from '../en/figures-time.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Veränderung seit der letzten Runde',
  before: 'Vorher',
  now: 'Jetzt',
  change: 'Veränderung',
  from: 'Von',
  to: 'Bis',
  verdict: 'Lesart',
  answeredBefore: 'Beantwortet vorher',
  answeredNow: 'Beantwortet jetzt',
  up: 'Höher',
  down: 'Niedriger',
  same: 'Gleich',

  changed: (p) => `Verändert seit ${p.round}: ${p.list}`,
  hints: (p) => `Hinweise auf eine Veränderung seit ${p.round}: ${p.list}`,
  noChange: (p) => `Keine Veränderung seit ${p.round}, die heraussticht`,
  nothing: (p) => `Keine Dimension lässt sich mit ${p.round} vergleichen`,
  named: (p) => `${p.dimension} ${p.by}`,
  subtitle: (p) =>
    `Mittelwerte auf der Skala von 1 bis 5, vom größten Anstieg zum größten Rückgang. „Verändert“: um ${p.size} oder mehr, und mehr als Zufall darin, wer geantwortet hat; „Hinweis“: eines von beiden.`,
  verdicts: {
    changed: 'verändert',
    hint: 'Hinweis',
    noChange: 'keine Veränderung',
    completeLarge: 'verändert; jede Organisation hat geantwortet',
    completeSmall: 'klein; jede Organisation hat geantwortet',
  },
  noteOf: (p) => `${p.before} Personen, dann ${p.now}`,
  noteConsensus: 'beide Male in einer Sitzung vereinbart',
  moved: (p) => `${p.up} Organisationen höher, ${p.down} niedriger, ${p.same} gleich`,
  linked: 'Beide Male dieselben Organisationen.',
  unlinked: 'Die beiden Runden stehen nebeneinander; wer geantwortet hat, ist nicht verknüpft.',
  complete:
    'Wo beide Male jede Organisation geantwortet hat, spielt Zufall keine Rolle: beurteilt nach der Größe.',
  otherItems: 'nicht auf denselben Aussagen',
  source: (p) => `Verglichen mit ${p.round}, geschlossen am ${p.day}, ${p.n} von ${p.of} Personen.`,
  sourceConsensus: (p) => `Verglichen mit ${p.round}, geschlossen am ${p.day}.`,
  joined: (p) => `Neu dabei: ${p.names}.`,
  left: (p) => `Nicht mehr dabei: ${p.names}.`,
  sameSeats: 'Beide Male waren dieselben Organisationen eingeladen.',
  noLonger: 'eine Organisation, die nicht mehr im Netzwerk ist',
  strict: 'Beim zweiten Mal urteilen Mitglieder manchmal strenger.',

  notCompared: (p) => `Nicht mit ${p.round} verglichen: ${p.reason}.`,
  reasons: {
    notAsked: 'dort wurde dieser Fragebogen nicht gestellt',
    noFigures: 'dort gibt es keine Zahlen, die gezeigt werden dürfen',
    otherVersion: 'dort wurde eine andere Version des Fragebogens gestellt',
    otherScope: 'dort wurde eine andere Auswahl von Aussagen gestellt',
    otherMode: 'das eine war eine Befragung, das andere eine Sitzung',
    otherMethod: 'die Mittelwerte wurden mit anderen Einstellungen gebildet',
    otherMethodVersion:
      'sie ist mit einer anderen Version der Methode festgehalten, die zu anderen Zahlen führt',
  },

  courseHeading: (p) =>
    `${p.dimension} bewegte sich über ${p.n} Runden am meisten: von ${p.from} zu ${p.to}`,
  courseEven: (p) => `Über ${p.n} Runden bewegte sich nichts`,
  courseSubtitle:
    'Mittelwerte auf der Skala von 1 bis 5, eine Zeichnung für jede Dimension, alle auf denselben Achsen.',
  courseSentence: (p) => `Mittelwerte über die Runden. ${p.readings}.`,
  courseReading: (p) => `${p.dimension}: ${p.values}`,
  courseSource: (p) => `Runden: ${p.rounds}.`,
  roundWith: (p) => `${p.round} (${p.n} von ${p.of})`,
  answeredIn: (p) => `Beantwortet, ${p.round}`,
  leftOut: (p) =>
    `${plural(p.count, 'Eine Runde ist', 'Einige Runden sind')} ausgelassen: ${p.list}.`,
  leftOutOne: (p) => `${p.round} (${p.reason})`,
  made: (p) => `${p.dimension}: ${p.now} − ${p.before} ≈ ${p.change}`,
};

export default messages;
