import type en from '../en/signals.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Anzeichen für zu viel oder zu wenig Formalisierung',
  lead: 'Ein Anzeichen ist ein Anlass zum Gespräch, keine Note, und zählt nie zur Reife. Ab wann etwas ein Anzeichen ist, ist ein eigener Vorschlag von Concord.',
  counts: (p) =>
    `Zu viel: ${p.much} der ${p.muchOf} Anzeichen, die sich beurteilen lassen. Zu wenig: ${p.little} von ${p.littleOf}.`,
  tooMuch: 'Zu viel',
  tooLittle: 'Zu wenig',
  none: 'Keines der Anzeichen, die sich beurteilen lassen, ist zu sehen.',
  standsOn: 'Warum',
  whatToDo: 'Was zu tun ist',
  source: 'Quelle',

  shareHigh: (p) =>
    `${p.percent} antworteten mit 4 oder 5 (${p.n} von ${p.of} gaben eine Stufe an); ein Anzeichen ab ${p.limit}`,
  shareLow: (p) =>
    `${p.percent} antworteten mit 1 oder 2 (${p.n} von ${p.of} gaben eine Stufe an); ein Anzeichen ab ${p.limit}`,
  medianHigh: (p) =>
    `Median ${p.median} (${p.n} von ${p.of} gaben eine Stufe an); ein Anzeichen ab ${p.limit}`,
  medianLow: (p) =>
    `Median ${p.median} (${p.n} von ${p.of} gaben eine Stufe an); ein Anzeichen bei ${p.limit} oder darunter`,
  agreedHigh: (p) => `vereinbarte Stufe ${p.level}; ein Anzeichen ab ${p.limit}`,
  agreedLow: (p) => `vereinbarte Stufe ${p.level}; ein Anzeichen bei ${p.limit} oder darunter`,
  unaware: (p) =>
    `${p.percent} von ${p.of} Antworten sind „weiß nicht“, 1 oder 2, obwohl dies im Verzeichnis steht: ${p.document}; ein Anzeichen ab ${p.limit}`,
  rise: (p) =>
    `Mittelwert ${p.before} in der Runde davor, jetzt ${p.now} (${p.n} Personen); ein Anzeichen ab einem Anstieg um ${p.limit}`,
  fall: (p) =>
    `Mittelwert ${p.before} in der Runde davor, jetzt ${p.now} (${p.n} Personen); ein Anzeichen ab einem Rückgang um ${p.limit}`,
  inForce: (p) => `${p.n} Dokumente sind in Kraft; ein Anzeichen über ${p.limit}`,
  overdue: (p) =>
    `${p.n} von ${p.of} geltenden Dokumenten sind über den Tag der Wiedervorlage hinaus; ein Anzeichen über ${p.limit}`,
  oneAuthor: (p) =>
    `${p.n} von ${p.of} geltenden Dokumenten hat eine Organisation allein geschrieben, oder es ist niemand genannt; ein Anzeichen ab ${p.limit}`,
  laterPhases: (p) =>
    `${p.n} von ${p.of} geltenden Dokumenten gehören in spätere Phasen; ein Anzeichen ab ${p.limit}`,
  sameType: (p) => `${p.n} Dokumente einer Art: ${p.document}`,

  unsaid: (p) =>
    `${plural(p.count, 'Ein Anzeichen lässt sich nicht beurteilen', 'Einige Anzeichen lassen sich nicht beurteilen')}. ${p.reasons}`,
  because: (p) => `${p.reason}: ${p.signs}.`,
  noDocuments: 'Es gibt kein Dokumentenverzeichnis',
  noReviewDates: 'Dokumente haben keinen Tag für die Wiedervorlage',
  noRoundBefore: 'Es gibt keine frühere Runde zum Vergleich',
  notComparable: 'Die frühere Runde lässt sich mit dieser nicht vergleichen',
  notAsked: 'Aussagen wurden nicht gefragt',
  notKnownEnough: 'Zu viele wissen es nicht',
  notShown: 'Zahlen werden nicht gezeigt, zum Schutz derer, die geantwortet haben',

  // What to do first, over all questionnaires
  firstTitle: 'Was zuerst zu tun ist, über alle Fragebögen',
  firstLead: (p) =>
    `Die Aussagen, die in der ganzen Runde am weitesten unter Stufe ${p.level} liegen, höchstens ${p.most}, es sei denn, eine Regel zieht andere vor. Wählen Sie eine; die anderen können warten.`,
  ruleChoice: 'Ab wann eine Regel greift, ist ein eigener Vorschlag von Concord.',
  rule: 'Regel',
  groundsSigns: (p) => `Anzeichen, die zu sehen sind: ${p.signs}.`,
  groundsStandings: (p) => `${p.low}; ${p.high}.`,
  standing: (p) =>
    `${p.title} steht bei ${p.mean} (Mittelwert aus ${p.dimensions} Dimensionen, ${p.n} von ${p.of} Personen)`,
  noFigure: 'Diese Runde hat dazu keine Zahl, die gezeigt werden kann.',
  takesPlace: (p) =>
    `Tritt an die Stelle von ${plural(p.count, 'einem Schritt, der', `${p.n} Schritten, die`)} unten zurückgestellt ${plural(p.count, 'ist', 'sind')}.`,
  stays: (p) => `Dies bleibt, obwohl eine andere Regel es zurückstellen würde: ${p.rule}`,
  setAside: (p) =>
    plural(
      p.count,
      'Ein Schritt ist vorerst zurückgestellt',
      `${p.n} Schritte sind vorerst zurückgestellt`,
    ),
  setAsideLead:
    'Auch sie liegen unter der angestrebten Stufe. Kommen Sie darauf zurück, wenn der Grund nicht mehr gilt.',

  // A dimension as a whole
  adviceTitle: 'Für eine Dimension als Ganzes',
  adviceLead: (p) =>
    `Ein breiterer Schritt für jede Dimension, die als Ganzes unter Stufe ${p.level} liegt.`,

  // The same answers, read across the dimensions
  readingsTitle: 'Dieselben Antworten, anders gelesen',
  readingsLead:
    'Jede Zeile fasst Aussagen aus mehreren Dimensionen zusammen; es wurde nichts zusätzlich gefragt. Hier zählt jede Person gleich.',
  readingsCaption: 'Mittelwert der Mittelwerte der Aussagen, auf der Skala von 1 bis 5',
  reading: 'Lesart',
  readingAnswered: (p) =>
    p.isSame ? `${p.least} von ${p.of}` : `${p.least} bis ${p.most} von ${p.of}`,
  readingSpread: 'Punkte um den Median',
  noSpread: 'nicht gezeichnet',
  readingStatements: 'Die Aussagen hinter jeder Zeile',
  readingFewerThanK: (p) =>
    `Nicht gezeigt: Eine Aussage, die dazugehört, hat weniger als ${p.k} Antworten.`,
  readingItemThreshold: (p) =>
    `Nicht gezeigt: Dies besteht aus einzelnen Aussagen, und die werden erst ab ${p.count} Antworten gezeigt, zum Schutz derer, die geantwortet haben.`,
  readingComplementary: (p) =>
    `Nicht gezeigt: Aussagen, die dazugehören, werden zurückgehalten. Neben dem Mittelwert ihrer Dimension könnten sie verraten, was weniger als ${p.k} Personen geantwortet haben. Die Dimensionen stehen oben. Weniger Aussagen werden zurückgehalten, wenn aus jeder Organisation gleich viele Personen antworten, und das auf jede Aussage.`,
  readingNotKnown: 'Nicht gezeigt: Bei einer Aussage, die dazugehört, wissen es zu viele nicht.',
  readingNotAsked: 'Nicht gezeigt: Nicht alle Aussagen, die dazugehören, wurden gefragt.',

  asideTitle: 'Die Zahlen werden berechnet',
  asideText: (p) =>
    `In dieser Runde liegen die Antworten von ${p.n} Personen vor. Sie werden neben dieser Seite gelesen und gezählt. Das dauert einige Sekunden; Sie können die Seite inzwischen verlassen.`,
  asideRead: 'Gelesene Antworten, nach Person',
  asideFailed: 'Die Zahlen dieser großen Runde konnten nicht berechnet werden.',
};
export default messages;
