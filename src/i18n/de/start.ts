import type en from '../en/start.ts';

const messages: typeof en = {
  documentTitle: 'Start',
  title: 'Sehen, wie Ihr Netzwerk zusammenarbeitet und was als Nächstes zu tun ist',
  lead: 'Concord hilft lokalen Netzwerken zur Prävention von gewalttätigem Extremismus, auf die eigene Zusammenarbeit zu schauen: wie sie geregelt ist und wie groß das Vertrauen ist. Ohne Konto und ohne Server.',
  continueTitle: 'Auf diesem Gerät weitermachen',
  continueScan: 'Ihr Schnellcheck',
  noRound: 'Noch keine Runde',
  invented: 'Erfundenes Beispiel',
  answerTitle: 'Antworten',
  answerText:
    'Bewerten Sie zwölf Kernaussagen dazu, wie Ihr Netzwerk geregelt ist. Das dauert etwa 8 Minuten und braucht keine Vorbereitung. Sie sehen Ihr eigenes Profil und drei nächste Schritte.',
  answerAction: 'Schnellcheck beginnen',
  invitedAction: 'Ich habe eine Einladung',
  invitedDraft: 'Begonnen, nicht abgegeben',
  invitedSealed: 'Versiegelt, noch nicht gesendet',
  networkTitle: 'Mein Netzwerk',
  networkText:
    'Sie koordinieren ein Netzwerk: Legen Sie die Sitze fest, lassen Sie die Mitglieder auf Einladung, nacheinander an diesem Gerät oder gemeinsam in einer Sitzung antworten, und lesen Sie, was als Nächstes zu tun ist.',
  networkAction: 'Zu meinem Netzwerk',
  compareTitle: 'Vergleichen',
  compareText:
    'Sie arbeiten mit mehreren Städten: Sehen Sie, welche Unterschiede echt sind und wer von wem lernen kann. Nehmen Sie die Zusammenfassungen auf, die Netzwerke Ihnen geben, oder beginnen Sie mit erfundenen.',
  compareAction: 'Netzwerke vergleichen',
  exampleTitle: 'Mit einem Beispiel ausprobieren',
  exampleLead:
    'Ein erfundenes Netzwerk mit 11 Sitzen und 14 Antworten zu Formalisierung, Vertrauen und Balance. Keine echte Stadt, keine echten Personen.',
  exampleAction: 'Beispiel öffnen',
  answered: (p: { count: number }) => `${p.count} beantwortet`,
  roundOpen: (p: { label: string }) => `${p.label} ist offen`,
  roundClosed: (p: { label: string }) => `${p.label}, geschlossen`,
};
export default messages;
