import type en from '../en/review.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Antworten durchsehen',
  allAnswered: (p) =>
    plural(
      p.asked,
      'Die eine Aussage ist beantwortet.',
      `Alle ${p.asked} Aussagen sind beantwortet.`,
    ),
  open: (p) =>
    `${p.open} von ${p.asked} Aussagen ${plural(p.open, 'ist', 'sind')} noch offen. Sie können trotzdem abgeben: Offene Aussagen bleiben außer Betracht und zählen nie als niedrige Stufe.`,
  openInScan: (p) =>
    `${p.open} von ${p.asked} Aussagen ${plural(p.open, 'ist', 'sind')} noch offen. Sie können Ihr Profil trotzdem ansehen: Offene Aussagen bleiben außer Betracht und zählen nie als niedrige Stufe.`,
  firstOpen: 'Zur ersten offenen Aussage',
  answeredOf: (p) => `${p.answered} von ${p.asked} beantwortet`,
  isOpen: 'Offen',
  noReason: 'kein Grund angegeben',
  withMinority: 'mit Minderheitsmeinung',
  notCountedTitle: 'Aufbewahrt, aber nicht gezählt',
  notCountedText:
    'Diese Antworten bleiben bei den Ihren, zählen aber nirgends mit, weil der Fragebogen die Aussage in dieser Form nicht stellt.',
  formerStatement: 'Eine Aussage, die nicht mehr im Fragebogen steht',
  formerAnswer: 'eine Antwort, die nicht mehr angeboten wird',
  revised: (p) =>
    `„${p.title}“ wurde auf Version ${p.version} überarbeitet, nachdem Sie begonnen hatten. Ihre Antworten wurden zu den Aussagen übernommen, die geblieben sind.`,
  handIn: 'Abgeben',
  handInTogether: 'Gemeinsame Antworten abgeben',
  seeProfile: 'Mein Profil ansehen',
  handInHint: 'Direkt nach dem Abgeben können Sie Ihre Antworten noch zurücknehmen.',
  handInHintTogether: 'Solange die Runde offen ist, können Sie sie zurücknehmen.',
  seeProfileHint: 'Sie können Ihre Antworten danach noch ändern.',
  handingIn: 'Wird abgegeben…',

  handedIn: 'Abgegeben',
  handedInCount: (p) => `Danke. ${p.answered} von ${p.asked} Aussagen sind beantwortet.`,
  handedInNext:
    'Die Koordination sieht nun eine Abgabe mehr, aber nicht deren Antworten. Ergebnisse erscheinen, wenn die Runde geschlossen ist, als Zahlen für das Netzwerk.',
  handedInTogether:
    'Die gemeinsamen Antworten sind abgegeben. Wenn die Runde geschlossen ist, erscheinen die Ergebnisse.',
  handedInLater: 'Diese Antworten sind abgegeben und lassen sich hier nicht mehr öffnen.',
  passOn: 'Gerät weitergeben',
  passOnHint: 'Danach kann hier niemand mehr Ihre Antworten öffnen.',
  takeBack: 'Zurücknehmen und ändern',
  toRound: 'Zur Runde',
  nextPerson: 'Nächste Person',

  missingTitle: 'Diese Antworten sind nicht auf diesem Gerät',
  missingText:
    'Vielleicht wurden sie gelöscht, oder die Adresse gehört zu einem anderen Browser. Einen Schnellcheck können Sie sofort beginnen.',
  startQuickScan: 'Schnellcheck beginnen',
  toStart: 'Zur Startseite',
  unreadableTitle: 'Dieser Fragebogen lässt sich hier nicht öffnen',
  unknownQuestionnaire: (p) =>
    `Der Fragebogen „${p.id}“ gehört nicht zu diesem Concord. Die Antworten bleiben, wie sie sind; öffnen Sie sie dort, wo es diesen Fragebogen gibt.`,
  unknownVersion: (p) =>
    `Die Antworten gehören zu Version ${p.version} von „${p.title}“; hier ist es Version ${p.here}. Sie bleiben, wie sie sind. Wird ein neueres Concord angeboten, nehmen Sie es an und öffnen Sie sie erneut.`,
  closedTitle: 'Die Runde ist geschlossen',
  closedText:
    'Diese Antworten wurden vor dem Schließen nicht abgegeben und gehören deshalb nicht zu den Ergebnissen.',
  noRoundTitle: 'Die Runde ist nicht mehr auf diesem Gerät',
  noRoundText:
    'Diese Antworten gehören zu einer Runde, die gelöscht wurde. War das ein Versehen, lässt sie sich unter „Mein Netzwerk“ zurückholen.',
  toNetworks: 'Zu „Mein Netzwerk“',
  notYoursTitle: 'Diese Antworten gehören jemand anderem',
  notYoursText:
    'Auf einem gemeinsamen Gerät öffnen sich Antworten nur für die Person, die sie gibt. Wenn Sie sie begonnen haben, machen Sie mit Ihrem Code weiter.',
  enterCode: 'Mit einem Code weitermachen',

  resumeTitle: 'Sie haben schon begonnen',
  resumeLead: 'Machen Sie dort weiter, wo Sie aufgehört haben, oder beginnen Sie neu.',
  answersSoFar: (p) => plural(p.count, 'bisher eine Antwort', `bisher ${p.count} Antworten`),
  resume: 'Dort weitermachen',
  startAgain: 'Neu beginnen',
  startAgainHint: 'Was Sie begonnen haben, bleibt, bis Sie das Neue abschließen.',
  notStartedTitle: 'Der Schnellcheck konnte nicht beginnen',
};
export default messages;
