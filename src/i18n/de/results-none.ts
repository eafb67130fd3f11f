import { plural } from '../plural.ts';
import type en from '../en/results-none.ts';

const messages: typeof en = {
  backToRound: 'Zurück zur Runde',

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
  newConsensusRound: 'Eine Runde in Konsensform öffnen',
  tooLowTitle: 'Zu wenige Organisationen für ein Ergebnis des Netzwerks',
  tooLowText: (p) =>
    `Antworten kamen von ${p.answered} von ${p.invited} eingeladenen Organisationen. Ein Ergebnis, das für das Netzwerk spricht, braucht mindestens ${p.percent} von ihnen.`,
  tooLowMissing: (p) =>
    `Es ${plural(p.count, 'fehlt', 'fehlen')} noch ${p.n} ${plural(p.count, 'Organisation', 'Organisationen')}. Fragen Sie, was die Fehlenden abhält. Noch sind keine Zahlen zu sehen; Sie können diese Runde also wieder für sie öffnen.`,
  newRound: 'Eine neue Runde öffnen',
  openAgain: 'Diese Runde wieder öffnen',
  nothingTitle: 'Es wurde nichts abgegeben',
  nothingText:
    'Diese Runde wurde ohne gemeinsame Antwort geschlossen; es gibt also nichts zu zeigen. Sie können sie wieder öffnen.',
  unreadableTitle: (p) => `${p.title}: nicht gezeigt`,
  unreadableText: (p) =>
    `Die Antworten gehören zur Version ${p.answered}; Ihre Version von Concord enthält Version ${p.here}, die anderes fragt. Die Antworten bleiben erhalten, und nichts wird geraten.`,
  unknownText: (p) =>
    `Ihre Version von Concord hat den Fragebogen ${p.id}, Version ${p.version}, nicht. Die Antworten bleiben erhalten.`,
};
export default messages;
