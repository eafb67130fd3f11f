import type en from '../en/answer.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  quickScan: 'Schnellcheck',
  wholeQuestionnaire: 'Ganzer Fragebogen',
  together: 'Gemeinsam antworten',

  keptHere:
    'Ihre Antworten bleiben in diesem Browser auf diesem Gerät. Sie sind nicht verschlüsselt: Wer diesen Browser benutzen kann, kann sie öffnen. Nichts wird gesendet. Löschen können Sie sie am Ende oder jederzeit unter',
  settings: 'Einstellungen',
  keptSurvey:
    'Ihre Antworten bleiben auf diesem Gerät, nicht verschlüsselt. Die Koordination sieht, wie viele abgegeben haben, und Zahlen für das Netzwerk, sobald die Runde geschlossen ist; einzelne Antworten werden nie gezeigt.',
  keptCode: (p) =>
    `Wenn Sie unterbrechen müssen, notieren Sie Ihren Code ${p.code}. Er führt hierher zurück.`,
  keptTogether:
    'Einigen Sie sich zu jeder Aussage auf eine Antwort. Sieht es jemand weiterhin anders, markieren Sie eine Minderheitsmeinung. Die Antworten bleiben auf diesem Gerät, nicht verschlüsselt.',
  questionnaireOf: (p) => `Fragebogen ${p.here} von ${p.all}`,
  minutes: (p) => `Etwa ${p.minutes} ${plural(p.minutes, 'Minute', 'Minuten')}.`,
  notInLanguage: 'Diese Aussagen gibt es nicht auf Deutsch.',

  progress: (p) => `Dimension ${p.here} von ${p.all} · ${p.answered} von ${p.asked} beantwortet`,
  dontKnow: 'Weiß ich nicht',
  notApplicable: 'Trifft nicht zu',
  preferNotToSay: 'Möchte ich nicht sagen',
  between: (p) => `Zwischen ${p.low} und ${p.high}`,
  clear: 'Antwort löschen',
  clearOf: (p) => `Antwort löschen: ${p.item}`,
  reason: 'Warum trifft das nicht zu?',
  reasonHint: 'Wenige Worte, ohne Namen von Personen.',
  reasonMissing:
    'Noch steht hier kein Grund. Die Antwort zählt trotzdem als nicht zutreffend, aber niemand erfährt, warum.',
  minorityView: 'Minderheitsmeinung: Jemand sieht das anders',
  back: 'Zurück',
  next: (p) => `Weiter: ${p.title}`,
  toReview: 'Antworten durchsehen',

  keys: {
    title: 'Mit der Tastatur antworten',
    lead: 'Die Tasten gelten für die Aussage, in der Sie sind.',
    levels: 'die erste bis fünfte Antwort wählen',
    dontKnow: 'weiß ich nicht',
    notApplicable: 'trifft nicht zu, wo es angeboten wird',
    preferNotToSay: 'möchte ich nicht sagen',
    enter: 'zur nächsten Aussage',
    backspace: 'Antwort löschen',
    arrows: 'innerhalb einer Aussage bewegen',
    enterKey: 'Eingabe',
    backspaceKey: 'Rücktaste',
  },

  saving: 'Wird gespeichert…',
  saved: (p) => `Gespeichert ${p.time}`,
  savedOnce: 'Antworten werden gespeichert, sobald Sie sie geben.',
  notSaved: 'Nicht gespeichert',
  tryAgain: 'Erneut versuchen',
  loadAgain: 'Neu laden',
  saveFile: 'Meine Antworten als Datei speichern',
  elsewhereTitle: 'Diese Antworten sind in einem anderen Tab geöffnet',
  elsewhereText:
    'Sie können sie hier lesen, doch was Sie sehen, ist vielleicht nicht der neueste Stand. Um hier weiterzumachen, übernehmen Sie; der andere Tab kann dann nur noch lesen.',
  takeOver: 'Übernehmen',
};
export default messages;
