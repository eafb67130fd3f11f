import { plural } from '../plural.ts';
import type en from '../en/results.ts';
import first from './results/first.ts';
import items from './results/items.ts';

const messages: typeof en = {
  title: 'Ergebnisse',
  closedOn: (p) => `geschlossen am ${p.day}`,
  toMeeting: 'Gemeinsam besprechen',
  toReport: 'Bericht erstellen',
  toSummary: 'Zusammenfassung geben',
  print: 'Drucken',
  partlyPrinted:
    'Diese Seite wurde gedruckt, bevor sie vollständig war. Bitte drucken Sie sie noch einmal.',
  howMade: 'Wie ist das berechnet?',
  toMethod: 'Wie die Zahlen entstehen',
  onThisPage: 'Auf dieser Seite',
  exampleTitle: 'Dieses Netzwerk ist erfunden',
  exampleText:
    'Namen, Personen und Antworten sind ausgedacht, um zu zeigen, wie Ergebnisse aussehen.',
  notCertified:
    'Eine Selbstbewertung, keine Zertifizierung; nicht für Entscheidungen über Fördermittel.',

  restsOn: 'Worauf dies beruht',
  persons: (p) => plural(p.invited, 'eingeladene Person', 'eingeladene Personen'),
  organisations: (p) => plural(p.invited, 'eingeladene Organisation', 'eingeladene Organisationen'),
  ofAll: (p) => `${p.n} von ${p.of}`,
  survey: 'Befragung',
  surveyMeaning: 'jede Person hat allein geantwortet',
  consensus: 'Konsens',
  consensusMeaning: 'eine Antwort auf jede Aussage, gemeinsam vereinbart',
  threshold: (p) => `${p.k} oder mehr`,
  thresholdMeaning: 'Antworten stehen hinter jeder gezeigten Zahl',
  provisionalTitle: 'Vorläufig',
  provisionalText: (p) =>
    `${p.percent} der eingeladenen Organisationen haben geantwortet. Unter ${p.full} kann sich ein Ergebnis noch ändern, wenn die anderen antworten.`,
  startUpText: (p) =>
    `Das Netzwerk ist jünger als ein Jahr; was zuerst zu tun ist, wird deshalb an Stufe ${p.level} gemessen.`,

  inQuestionnaire: (p) => `${p.title}: ${p.finding}`,
  limiting: (p) =>
    `${p.lowest} ${plural(p.count, 'steht', 'stehen')} am niedrigsten, bei ${p.mean} von 5; ${p.highest} am höchsten, bei ${p.top}`,
  even: (p) => `Alle ${p.count} Dimensionen stehen bei ${p.mean} von 5`,
  single: (p) => `${p.dimension} steht bei ${p.mean} von 5`,
  onlyOne: (p) =>
    `Nur eine Dimension kann gezeigt werden: ${p.dimension} steht bei ${p.mean} von 5`,
  nothingToShow: 'Keine Dimension kann gezeigt werden',
  itemByItem: 'Jede Aussage wird für sich gelesen',
  contextHeadline: 'Wo Sie stehen, ohne besser oder schlechter',
  notKnownEnoughFinding: (p) =>
    `${p.dimension} ist zu wenig bekannt, um bewertet zu werden: ${p.percent} der Antworten sind „weiß nicht“.`,
  splitIntro: (p) =>
    `Bei ${p.n} ${plural(p.count, 'Aussage', 'Aussagen')} teilen sich die Antworten in zwei Lager. Sprechen Sie darüber, bevor Sie entscheiden.`,
  splitMost: (p) => `Bei diesen ${p.n} am weitesten:`,
  splitFinding: (p) => `${p.statement} (${p.n} Antworten, ${p.spread} Punkte um den Median)`,
  splitUnmeasured: (p) => `${p.statement} (${p.n} Antworten)`,

  readTrust:
    'Aussagen zum Vertrauen werden erst einzeln gezeigt, wenn genug Personen geantwortet haben; für die Dimensionen reichen weniger.',
  readBalance:
    'Diese Aussagen werden neben dem Fragebogen zur Formalisierung gelesen: Sie zeigen, ob bei Ihnen zu viel oder zu wenig schriftlich geregelt ist. Sie zählen nie zur Reife.',
  readNational:
    'Hier geht es ebenso um die nationale Ebene wie um Sie. Es zählt nie zur Reife Ihres Netzwerks.',
  readContext:
    'Eine Position ist hier weder gut noch schlecht: Sie beschreibt, unter welchen Bedingungen Sie arbeiten, und hilft, passende Praktiken zu finden.',
  readSituation:
    'Wie das Netzwerk in einer Situation gearbeitet hat, aus der Sicht derer, die dabei waren.',

  shapeHeading: (p) =>
    p.lowest === p.highest
      ? `Alle Dimensionen stehen bei ${p.lowest}`
      : `Die Dimensionen reichen von ${p.lowest} bis ${p.highest}`,
  tableCaption: (p) => `${p.title}: ${p.about}`,
  shapeSubtitle: (p) =>
    `Die Ringe sind die Punkte der Skala, von 1 innen bis 5 außen. ${p.n} von ${p.of} Personen.`,
  shapeSubtitleConsensus:
    'Die Ringe sind die Punkte der Skala, von 1 innen bis 5 außen. In einer Sitzung vereinbart.',
  shapeSentence: (p) => `Profil auf einer Skala von 1 bis 5. ${p.readings}.`,
  reading: (p) => `${p.dimension}: ${p.value}`,
  stripHeading: (p) =>
    p.reached === 0
      ? `Noch keine Dimension hat ${p.level} erreicht`
      : `${p.n} von ${p.of} Dimensionen ${plural(p.reached, 'steht', 'stehen')} bei ${p.level} oder höher`,
  stripHeadingContext: 'Position in jeder Dimension',
  stripSubtitle: (p) =>
    `Punkt: Mittelwert der Aussagen auf der Skala von 1 bis 5, jede Organisation zählt gleich. Säulen: wie sich alle Antworten verteilen. ${p.n} von ${p.of} Personen.`,
  stripSubtitleConsensus: 'Punkt: Mittelwert der vereinbarten Stufen auf der Skala von 1 bis 5.',
  intervalLegend:
    'Linie: wo der Mittelwert läge, wenn alle Eingeladenen geantwortet hätten, mit 95 % Sicherheit.',
  completeLegend: 'Alle Eingeladenen haben geantwortet; eine Spanne ist nicht nötig.',
  dimension: 'Dimension',
  mean: 'Mittelwert',
  stage: 'Erreichte Stufe',
  from: 'Von',
  to: 'Bis',
  spread: 'Streuung',
  answered: 'Beantwortet',
  handedIn: 'Abgegeben',
  dontKnowShare: 'Weiß nicht (%)',
  note: 'Anmerkung',
  personsNote: (p) => `${p.n} von ${p.of} Antwortenden`,
  statementsNote: (p) => `${p.n} von ${p.of} Aussagen vereinbart`,
  sourceSurvey: (p) =>
    `Quelle: Fragebogen „${p.title}“ ${p.version}, Befragung, ${p.n} von ${p.of} Personen. „Weiß nicht“, „trifft nicht zu“, „möchte ich nicht sagen“ und offen gelassene Aussagen zählen nicht in Mittelwert und Median.`,
  sourceDimensions: 'Eine Person zählt in einer Dimension, wenn genug davon beantwortet ist.',
  sourceConsensus: (p) =>
    `Quelle: Fragebogen „${p.title}“ ${p.version}, Konsens: eine vereinbarte Antwort je Aussage. Aussagen ohne Stufe zählen nicht in den Mittelwert. Nicht mit einer Befragung zu vergleichen.`,
  coreOnly: 'Nur die Kernaussagen.',
  limitingText: (p) =>
    `${p.dimensions} ${plural(p.count, 'ist die begrenzende Dimension', 'sind die begrenzenden Dimensionen')}: Ein Profil ist so fest wie sein schwächster Teil. Hier lässt sich anfangen; eine Note ist es nicht.`,

  whyFewerThanK: (p) =>
    `Weniger als ${p.k} Antworten: nicht gezeigt, zum Schutz derer, die geantwortet haben.`,
  whyItemThreshold: (p) =>
    `Einzeln erst ab ${p.count} Antworten gezeigt, zum Schutz derer, die geantwortet haben. Die Aussage zählt in der Dimension.`,
  whyComplementary:
    'Nicht gezeigt, weil sich sonst eine andere verborgene Zahl errechnen ließe. Die Aussage zählt in der Dimension.',
  whyNotKnownEnough: (p) =>
    `Zu wenig bekannt, um bewertet zu werden: ${p.percent} der Antworten sind „weiß nicht“.`,
  whyTooFewItems: 'Zu wenige Aussagen haben eine Stufe für einen Mittelwert.',
  whyNotScored: 'Wird Aussage für Aussage gelesen; es gibt keinen Mittelwert.',
  whyNoAnswer: 'Es wurde keine Stufe vereinbart.',
  shortFewerThanK: 'zu wenige Antworten',
  shortItemThreshold: 'zu wenige Antworten',
  shortComplementary: 'nicht gezeigt',
  shortNotKnownEnough: 'zu wenig bekannt',
  shortTooFewItems: 'zu wenige Aussagen',
  shortNotScored: 'kein Mittelwert',

  first: 'Was zuerst zu tun ist',
  about: 'Betrifft',
  why: 'Warum',
  source: 'Quelle',

  itemsTitle: 'Aussage für Aussage',
  itemsLead:
    'Öffnen Sie eine Dimension, um zu sehen, wie sich die Antworten verteilen. Der Median ist die mittlere Antwort; die Punkte darum sagen, wie weit die Antworten im Durchschnitt davon entfernt liegen.',
  itemsLeadConsensus: 'Öffnen Sie eine Dimension, um die vereinbarte Stufe je Aussage zu sehen.',

  ...first,
  ...items,
};
export default messages;
