import { plural } from '../plural.ts';
import type en from '../en/comparison-figures.ts';

const messages: typeof en = {
  dimension: 'Dimension',
  statement: 'Aussage',
  networks: 'Netzwerke',
  own: 'Eigener Ort',
  median: 'Median',
  lower: 'Unteres Viertel bis',
  upper: 'Oberes Viertel ab',
  lowest: 'Niedrigster',
  highest: 'Höchster',

  peersTitle: 'Worin sich Netzwerke unterscheiden',
  peersHeading: (p) =>
    `Am meisten unterscheiden sich Netzwerke in ${p.dimension}: Die mittlere Hälfte steht zwischen ${p.lower} und ${p.upper}`,
  peersHeadingFew: 'Zu wenige Netzwerke für eine mittlere Hälfte',
  peersSubtitle: (p) =>
    `Mittelwerte auf der Skala von 1 bis 5, ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}; vorläufige und der eigene Ort sind nicht darunter.`,
  peersNote: (p) => `${p.n} von ${p.of} ${plural(p.count, 'Netzwerk', 'Netzwerken')}`,
  peersReading: (p) => `Median ${p.median}, die Hälfte von ${p.lower} bis ${p.upper}`,
  peersReadingOwn: (p) =>
    `Eigener ${p.own}. Median ${p.median}, die Hälfte von ${p.lower} bis ${p.upper}`,
  peersDots: (p) => `Einzelne Netzwerke: ${p.values}`,
  peersDotsOwn: (p) => `Eigener ${p.own}. Andere: ${p.values}`,
  peersOwnOnly: (p) => `Eigener ${p.own}. Keine anderen`,
  peersNone: 'Keine Zahl',
  ownProvisional: (p) => `${p.own} (vorläufig)`,
  legendOwn: 'eigener Ort',
  legendBand: 'mittlere Hälfte der anderen, mit ihrem Median',
  legendDots: 'andere Netzwerke, ohne Namen',
  scaleEnds: { low: 'am niedrigsten', high: 'am höchsten' },

  gapsTitle: 'Lücken, die viele teilen',
  gapsHeading: (p) =>
    `${p.n} von ${p.of} Netzwerken ${plural(p.count, 'steht', 'stehen')} auf Stufe ${p.level} oder darunter bei „${p.statement}“`,
  gapsHeadingNone: (p) =>
    `Keine Aussage steht in einem Netzwerk auf Stufe ${p.level} oder darunter`,
  gapsSubtitle: (p) =>
    `Netzwerke mit einem Median von ${p.level} oder darunter, von denen mit einer Zahl zur Aussage (${p.fewest} Netzwerke oder mehr). Vorläufige zählen nicht.`,
  gapsFew:
    'Geteilte Lücken werden ab zwei Netzwerken gezählt, die nicht vorläufig sind. Hier sind es noch weniger.',
  gapsReading: (p) => `${p.n} von ${p.of}`,
  gapsCount: 'Auf dieser Stufe oder darunter',
  gapsOf: 'Mit einer Zahl',

  itemsTitle: 'Aussagen hinter einer Dimension',
  itemsChoose: 'Dimension',
  itemsHeading: (p) => `${p.dimension}, Aussage für Aussage`,
  itemsSubtitle: (p) =>
    `Von wie vielen Netzwerken der Median auf jeder Stufe liegt; eine halbe zählt als die untere. ${p.of} ${plural(p.count, 'Netzwerk', 'Netzwerke')}, ohne vorläufige. Abgesetzt: keine Zahl.`,
  itemsReading: (p) => `${p.statement}: ${p.levels}; ohne Zahl ${p.without}`,
  itemsLevel: (p) => `Stufe ${p.level}: ${p.n}`,
  itemsOwn: (p) => `Eigener Ort: ${p.own}`,
  itemsWithout: 'Keine Zahl',
  level: (p) => `Stufe ${p.level}`,

  slopesTitle: 'Von einer Runde zur nächsten',
  slopesHeading: (p) =>
    `${p.dimension} stieg in ${plural(p.count, 'dem einen Netzwerk', `${p.n} von ${p.of} Netzwerken`)} mit zwei Runden, mehr als in jeder anderen Dimension`,
  slopesHeadingNone:
    'In keiner Dimension stiegen Netzwerke mehr, als Zufall bei den Antwortenden erklären kann',
  slopesSubtitle: (p) =>
    `Mittelwerte der vorigen und der letzten Runde, ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')} mit zwei Runden desselben Fragebogens. Gestiegen oder gesunken: um ${p.points} Punkte oder mehr, und um mehr als Zufall bei den Antwortenden.`,
  slopesNote: (p) => `${p.rose} gestiegen, ${p.fell} gesunken, von ${p.of}`,
  slopesNothing: 'Kein Netzwerk hat zwei Runden, die nebeneinander stehen können.',
  slopesFrom: 'vorige',
  slopesTo: 'letzte',
  slopesOwn: (p) => `eigener Ort in ${p.dimension} von ${p.from} zu ${p.to}`,
  rose: 'Gestiegen',
  fell: 'Gesunken',
  slopesWithTwo: 'Mit beiden Runden',
  slopesMedianChange: 'Median der Veränderungen',

  planeTitle: 'Formalisierung gegen Vertrauen',
  planeHeading: (p) =>
    `${p.n} von ${p.of} ${plural(p.count, 'Netzwerk', 'Netzwerken')} ${plural(p.both, 'hat', 'haben')} vieles geregelt und Mitglieder, die einander vertrauen`,
  planeSubtitle: (p) =>
    `Jede Achse ist der Mittelwert der Dimensionen eines Fragebogens auf der Skala von 1 bis 5, beide aus einer Runde. Gestrichelt: Stufe ${p.level}, die angestrebt wird. ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}.`,
  planeNothing: 'Keines der gezeigten Netzwerke hat beide in einer Runde beantwortet.',
  planeFields: {
    both: 'Geregelt und vertraut',
    writtenOnly: 'Geregelt, weniger vertraut',
    trustOnly: 'Vertraut, weniger geregelt',
    neither: 'Beides kann wachsen',
  },
  planeField: 'Feld',
  planeWithout: (p) =>
    `${p.n} ${plural(p.count, 'weiterem Netzwerk', 'weiteren Netzwerken')} fehlt ein Mittelwert, der gezeigt werden darf.`,
  planeProvisional: (p) =>
    `${p.n} ${plural(p.count, 'ist vorläufig und nicht dabei', 'sind vorläufig und nicht dabei')}.`,
  planeOtherForm: (p) =>
    `${p.n} ${plural(p.count, 'wurden andere Versionen vorgelegt; es ist', 'wurden andere Versionen vorgelegt; sie sind')} nicht dabei.`,
  planeApart: 'Beide werden nie zu einer Zahl zusammengezählt.',
  planeDots: 'ein Netzwerk, ohne seinen Namen',

  indexTitle: 'Doch eine einzige Zahl?',
  indexLead:
    'Concord gibt keine Gesamtzahl an. In ihr verdeckt eine starke Dimension eine schwache, und sie hängt von Gewichten ab, die niemand begründen kann. Wenn jemand darauf besteht: Hier ist sie, samt dem, was sie wert ist.',
  indexAsk: 'Für den eigenen Ort ausrechnen',
  indexNoOwn: 'Markieren Sie zuerst einen eigenen Ort. Eine Liste von Gesamtzahlen gibt es nicht.',
  indexNone:
    'Der eigene Ort ist vorläufig, oder der Mittelwert einer Dimension fehlt: Es gibt keinen Index.',
  indexOwn: (p) =>
    `${p.index} von 100, wenn alle Dimensionen gleich wiegen: 0 ist überall Stufe 1, 100 ist Stufe 5.`,
  indexRobust: (p) =>
    `Von ${plural(p.count, 'einem anderen Netzwerk', `${p.peers} anderen Netzwerken`)} steht es über ${p.above} und unter ${p.below}, wie auch immer gewichtet wird, und von ${p.open} ist es nicht zu unterscheiden. „Wie auch immer“ heißt: bei mindestens ${p.share} von ${p.draws} zufällig gezogenen Gewichtungen.`,
  indexHide: 'Wieder verbergen',

  madePeers: 'Median und mittlere Hälfte',
  madeShared: 'Mittelwerte auf gemeinsamen Aussagen',
  madeChange: 'Veränderung zwischen zwei Runden',
  madeIndex: 'Index und wie belastbar er ist',
  madeGaps: 'Wie Netzwerke gezählt werden',
  madeGapsWords:
    'Ein Netzwerk zählt, wenn der Median seiner Antworten auf die Aussage auf dieser Stufe oder darunter liegt, nachdem umgekehrt formulierte Aussagen gedreht wurden. Der Nenner sind die Netzwerke mit einer Zahl zur Aussage.',
  madeSharedWords:
    'Wo allen Netzwerken dieselben Aussagen vorgelegt wurden, steht der veröffentlichte Mittelwert der Dimension. Sonst ist die Zahl jedes Netzwerks der Mittelwert seiner veröffentlichten Mittelwerte jener Aussagen, die allen vorgelegt wurden.',
};
export default messages;
