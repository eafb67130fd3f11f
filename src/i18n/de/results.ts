import { plural } from '../plural.ts';
import type en from '../en/results.ts';

const messages: typeof en = {
  title: 'Ergebnisse',
  closedOn: (p) => `geschlossen am ${p.day}`,
  print: 'Drucken',
  howMade: 'Wie ist das berechnet?',
  toMethod: 'Wie die Zahlen entstehen',
  backToRound: 'Zurück zur Runde',
  onThisPage: 'Auf dieser Seite',
  exampleTitle: 'Dieses Netzwerk ist erfunden',
  exampleText:
    'Namen, Personen und Antworten sind ausgedacht, um zu zeigen, wie Ergebnisse aussehen.',
  notCertified:
    'Eine Selbstbewertung, keine Zertifizierung; nicht für Entscheidungen über Fördermittel.',

  missingTitle: 'Diese Runde ist nicht auf diesem Gerät',
  missingText:
    'Vielleicht wurde sie gelöscht oder auf einem anderen Gerät angelegt. Bei Ihren Netzwerken sehen Sie, was hier ist.',
  toNetworks: 'Zu meinen Netzwerken',
  openTitle: 'Ergebnisse gibt es, wenn die Runde geschlossen ist',
  openText:
    'Solange die Runde offen ist, sieht niemand Antworten oder Zahlen, auch die Koordination nicht. So können alle offen antworten.',
  tooFewTitle: (p) => `Zu wenige Personen: Für Zahlen braucht es ${p.needed}`,
  tooFewText: (p) =>
    `${p.n} ${plural(p.handedIn, 'Person hat', 'Personen haben')} abgegeben. Zahlen über weniger als ${p.needed} würden zu viel über einzelne Personen verraten; deshalb gibt es keine.`,
  tooFewAdvice:
    'Für ein kleines Netzwerk ist die Konsensform besser: Sie treffen sich, sprechen über jede Aussage und einigen sich auf eine Antwort. Darin steht nichts über einzelne Personen, und das Gespräch ist so viel wert wie die Zahlen.',
  newConsensusRound: 'Eine Runde in Konsensform beginnen',
  tooLowTitle: 'Zu wenige Organisationen für ein Ergebnis des Netzwerks',
  tooLowText: (p) =>
    `Antworten kamen von ${p.answered} von ${p.invited} eingeladenen Organisationen. Ein Ergebnis, das für das Netzwerk spricht, braucht mindestens ${p.percent} von ihnen.`,
  tooLowMissing: (p) =>
    `Es ${plural(p.count, 'fehlt', 'fehlen')} noch ${p.n} ${plural(p.count, 'Organisation', 'Organisationen')}. Fragen Sie, was die Fehlenden abhält. Noch sind keine Zahlen zu sehen; Sie können diese Runde also wieder für sie öffnen.`,
  newRound: 'Eine neue Runde beginnen',
  openAgain: 'Diese Runde wieder öffnen',
  nothingTitle: 'Es wurde nichts abgegeben',
  nothingText:
    'Diese Runde wurde ohne gemeinsame Antwort geschlossen; es gibt also nichts zu zeigen. Sie können sie wieder öffnen.',
  unreadableTitle: (p) => `${p.title}: nicht gezeigt`,
  unreadableText: (p) =>
    `Die Antworten gehören zur Version ${p.answered}; dieses Concord hat die Version ${p.here}, die anderes fragt. Die Antworten bleiben erhalten, und nichts wird geraten.`,
  unknownText: (p) =>
    `Dieses Concord hat den Fragebogen ${p.id}, Version ${p.version}, nicht. Die Antworten bleiben erhalten.`,

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
    'Die Ringe sind die Punkte der Skala, von 1 innen bis 5 außen. In einem Treffen vereinbart.',
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
  stage: 'Stufe',
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
    `Quelle: Fragebogen „${p.title}“ ${p.version}, Befragung, ${p.n} von ${p.of} Personen. „Weiß nicht“, „trifft nicht zu“, „möchte ich nicht sagen“ und offene Antworten zählen nicht in Mittelwert und Median.`,
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
  firstLead: (p) =>
    `Die Aussagen, die am weitesten unter Stufe ${p.level} liegen, höchstens ${p.most}. Wählen Sie eine; die anderen können warten.`,
  nothingFirst: (p) =>
    `Nichts, was gezeigt werden darf, liegt unter Stufe ${p.level}. Behalten Sie, was wirkt, und bieten Sie es anderen an.`,
  about: 'Worum',
  why: 'Warum',
  source: 'Quelle',
  sourceDerived: (p) => `abgeleitet aus ${p.reference}`,
  makeKnown:
    'Machen Sie es bekannt und nutzen Sie es: auf der Tagesordnung eines Treffens und in der Startmappe für Neue.',
  setReviewDate: 'Legen Sie ein Datum fest, an dem Sie es wieder ansehen.',
  offerToOthers: 'Bieten Sie es anderen Netzwerken als Beispiel an.',
  fieldAct: 'Handeln',
  fieldTalk: 'Erst reden',
  fieldKeep: 'Behalten',
  fieldFindWhoIsLeftOut: 'Herausfinden, wer außen vor ist',
  fieldMakeKnown: 'Bekannt machen',
  fieldActMeaning: (p) => `unter Stufe ${p.level}, und darin sind Sie sich einig`,
  fieldTalkMeaning: (p) => `unter Stufe ${p.level}, und die Antworten liegen auseinander`,
  fieldKeepMeaning: (p) => `Stufe ${p.level} oder höher, und darin sind Sie sich einig`,
  fieldFindWhoIsLeftOutMeaning: (p) => `Stufe ${p.level} oder höher, aber nicht für alle`,
  fieldMakeKnownMeaning: 'viele wissen es nicht',
  fieldActConsensus: (p) => `gemeinsam unter Stufe ${p.level} eingeschätzt`,
  fieldTalkConsensus: (p) => `unter Stufe ${p.level}, mit einer abweichenden Sicht`,
  whyMedian: (p) => `Median ${p.median} von 5, aus ${p.n} von ${p.of} Antwortenden`,
  whyAgreed: (p) => `vereinbarte Stufe ${p.median} von 5`,
  whyReversed: 'hier ist eine niedrigere Zahl besser',
  whyUnknown: (p) =>
    `${p.percent} haben „weiß nicht“ geantwortet; ${p.n} von ${p.of} gaben eine Stufe an`,

  itemsTitle: 'Aussage für Aussage',
  itemsLead:
    'Öffnen Sie eine Dimension, um zu sehen, wie sich die Antworten verteilen. Der Median ist die mittlere Antwort; die Punkte darum sagen, wie weit die Antworten im Durchschnitt davon entfernt liegen.',
  itemsLeadConsensus: 'Öffnen Sie eine Dimension, um die vereinbarte Stufe je Aussage zu sehen.',
  itemsHeading: (p) =>
    p.agreed === 0
      ? plural(
          p.shown,
          'Bei der gezeigten Aussage liegen die Antworten auseinander',
          `Bei allen ${p.of} gezeigten Aussagen liegen die Antworten auseinander`,
        )
      : `Bei ${p.n} von ${p.of} Aussagen liegen die Antworten nah beieinander`,
  itemsHeadingConsensus: (p) =>
    p.low === p.high
      ? `Alle vereinbarten Stufen sind ${p.low}`
      : `Vereinbarte Stufen von ${p.low} bis ${p.high}`,
  itemsHeadingPlain: (p) => `${p.n} ${plural(p.count, 'Aussage', 'Aussagen')}, jede für sich`,
  itemsHeadingHidden: 'Keine Aussage kann einzeln gezeigt werden',
  itemsSubtitle: (p) =>
    `Höhe: wie viele der ${p.of} Personen jede Stufe angaben. Die Zahl ist die Anzahl.`,
  itemsSubtitleOptions: (p) =>
    `Wie viele der ${p.of} Personen was gewählt haben. Nichts davon ist besser als das andere.`,
  between: (p) => `zwischen „${p.one}“ und „${p.other}“`,
  itemsSubtitleConsensus: 'Die Stufe, auf die sich das Treffen geeinigt hat.',
  statement: 'Aussage',
  median: 'Median',
  agreedLevel: 'Vereinbarte Stufe',
  levelColumn: (p) => `Stufe ${p.level}`,
  dontKnow: 'Weiß nicht',
  notApplicable: 'Trifft nicht zu',
  preferNotToSay: 'Möchte ich nicht sagen',
  unanswered: 'Offen',
  minorityView: 'Jemand sah es anders',
  factN: (p) => `${p.n} von ${p.of} gaben eine Stufe an`,
  factChose: (p) => `${p.n} von ${p.of} haben gewählt`,
  factMedian: (p) => `Median ${p.median}`,
  factMean: (p) => `Mittelwert ${p.mean}`,
  factSpread: (p) => `${p.points} Punkte um den Median`,
  closeTogether: 'nah beieinander',
  spreadOut: 'gestreut',
  twoCamps: 'zwei Lager',
  levelOnly:
    'Nur die Stufe wird gezeigt: In einer kleinen Gruppe könnten die einzelnen Antworten verraten, was jemand gesagt hat.',
  nDontKnow: (p) => `${p.n} weiß nicht`,
  nNotApplicable: (p) => `${p.n} trifft nicht zu`,
  nPreferNotToSay: (p) => `${p.n} möchte ich nicht sagen`,
  nUnanswered: (p) => `${p.n} offen`,
  shareDontKnow: (p) => `${p.percent} der Antworten sind „weiß nicht“.`,
  reversed: 'Umgekehrt gefragt: Zustimmung zählt hier als unteres Ende.',
  columnsSentence: (p) => `${p.counts}; ohne Stufe: ${p.apart}`,
  columnSentence: (p) => `${p.level} ${p.name}: ${p.count}`,
  noLevel: 'keine Stufe angegeben',
  heldBackBy: (p) => `Was bis Stufe ${p.stage} noch fehlt:`,
  weightingMatters: (p) =>
    `Die Gewichtung der Organisationen macht hier einen Unterschied: Zählt jede Organisation gleich, ist die nächste Stufe ${p.organisations}; zählt jede Person, ${p.persons}; dazwischen ${p.squareRoot}.`,
  dimensionFacts: (p) => `Mittelwert ${p.mean}, ${p.n} von ${p.of} Antwortenden`,
  dimensionFactsConsensus: (p) => `Mittelwert ${p.mean}, ${p.n} von ${p.of} Aussagen vereinbart`,
};
export default messages;
