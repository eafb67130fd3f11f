import type en from '../en/invite.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Einladen',
  lead: 'Die Mitglieder antworten auf ihren eigenen Geräten. Das Einladen kostet Sie etwa zehn Minuten, einmal je Runde.',
  closedTitle: 'Diese Runde ist geschlossen',
  closedText: 'Es kann niemand mehr eingeladen werden.',
  stepsTitle: 'Schritte',
  stepDone: 'Erledigt',
  stepLater: 'Später',
  keyStep: 'Den Schlüssel erstellen',
  keyDone: {
    sheet: 'Erstellt, mit einem Notfallblatt als zweitem Schlüssel.',
    deputy: 'Erstellt, mit dem Schlüssel einer Vertretung als zweitem.',
  },
  proveStep: 'Die Schlüsseldatei einmal öffnen',
  proveDone: 'Die gespeicherte Schlüsseldatei lässt sich öffnen.',
  askStep: 'Sagen, was gefragt wird und warum',
  inviteStep: 'Einladen',
  aboutKey: 'Über den Schlüssel',
  changeThis: 'Das ändern',

  howLegend: 'Wie werden Einladungen ausgegeben?',
  oneForAll: 'Eine Einladung für alle (anonym)',
  oneForAllHint:
    'Alle bekommen denselben Link. Niemand kann sagen, welche Antwort aus welcher Einladung kam. Sie sehen, wie viele abgegeben haben, nicht wer. Jemand könnte unbemerkt zweimal antworten.',
  oneEach: 'Eine Einladung für jede Person (pseudonym)',
  oneEachHint:
    'Jeder Link gilt für eine Person. Sie sehen, aus welcher Art von Organisation Antworten fehlen, und eine zweite Antwort auf eine Einladung fällt auf. Mit dem Schlüssel ließe sich eine Antwort ihrer Einladung zuordnen; das wird den Mitgliedern gesagt.',
  asksLegend: 'Was geben die Mitglieder über ihre Herkunft an?',
  asksSeat: 'Ihre Organisation',
  asksSeatHint:
    'Jede Organisation zählt im Ergebnis gleich viel, und Sie sehen, welche Arten fehlen.',
  asksSector: 'Nur den Bereich',
  asksSectorHint:
    'Etwa Sicherheit oder Soziales. Schützt besser, wo Organisationen nur eine oder zwei Personen haben; jede Person zählt dann für sich.',
  sectorEach:
    'Mit einer Einladung für jede Person verrät schon die Einladung die Organisation, allen, die den Schlüssel haben. Nur nach dem Bereich zu fragen passt am besten zu einer Einladung für alle.',
  howMissing: 'Wählen Sie, wie Einladungen ausgegeben werden',
  asksMissing: 'Wählen Sie, was die Mitglieder über ihre Herkunft angeben',
  language: 'Sprache Ihrer Texte',
  purpose: 'Worum es geht',
  purposeHint: 'Das lesen die Mitglieder vor der ersten Frage.',
  storage: 'Was mit den Antworten geschieht',
  storageHint: 'Sagen Sie, wie lange Antworten aufbewahrt werden und wer was sieht.',
  wordingMissing: 'Schreiben Sie ein oder zwei Sätze',
  wordingTooLong: (p) => `Höchstens ${p.most} Zeichen`,
  meetingText:
    'Eine Sitzung antwortet einmal; es gibt also eine Einladung, für die Person, die mitschreibt.',
  saveAsk: 'Weiter',
  askDone: {
    anonymous: {
      seat: 'Eine Einladung für alle; die Mitglieder nennen ihre Organisation.',
      sector: 'Eine Einladung für alle; die Mitglieder nennen nur ihren Bereich.',
    },
    pseudonymous: {
      seat: 'Eine Einladung für jede Person; die Mitglieder nennen ihre Organisation.',
      sector: 'Eine Einladung für jede Person; die Mitglieder nennen nur ihren Bereich.',
    },
    meeting: 'Eine Einladung, für die Sitzung.',
  },

  issueText:
    'Mit der ersten Einladung liegt alles fest, was den Mitgliedern gesagt wird: die Fragen, der Schlüssel, die kleinste Gruppe, was gefragt wird und Ihre beiden Texte. Sehen Sie es noch einmal durch.',
  issue: 'Alles festlegen und die Einladungen zeigen',
  issuedTitle: 'Alles liegt fest',
  issuedText:
    'Es gibt Einladungen; deshalb bleiben die Fragen, die Schlüssel, die kleinste Gruppe, was gefragt wird und Ihre Texte, wie sie sind. Weitere Personen können Sie noch einladen.',
  questionnairesFailed:
    'Die Fragebögen dieser Runde ließen sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',

  listTitle: (p) => plural(p.count, '1 Einladung', `${p.count} Einladungen`),
  listLead:
    'Geben Sie jede an eine Person weiter, wie es Ihnen passt: per E-Mail, auf einem Stick, auf Papier.',
  allLead: 'Für alle dieselbe: Schicken Sie sie allen, wie es Ihnen passt.',
  mailLanguage: 'Sprache der Texte zum Kopieren',
  placeOf: (p) => (p.of === 1 ? p.seat : `${p.seat}, Person ${p.number} von ${p.of}`),
  forAll: 'Einladung für alle',
  forMeeting: 'Einladung für die Sitzung',
  seatGone: 'Ein Sitz, den es nicht mehr gibt',
  copyLink: 'Den Link kopieren',
  saveFile: 'Als Datei speichern',
  mailText: 'E-Mail',
  copyMail: 'Den E-Mail-Text kopieren',
  reminderText: 'Erinnerung',
  copyReminder: 'Die Erinnerung kopieren',
  showCode: 'Als Code zeigen',
  codeOf: (p) => `Code für die Kamera eines Telefons: ${p.place}`,
  printCode: 'Den Code drucken',
  codeText: 'Halten Sie die Kamera eines Telefons darauf.',
  tooLong:
    'Diese Einladung ist zu lang für einen Code, den Telefone gut lesen. Schicken Sie stattdessen den Link oder die Datei.',
  codeFailed:
    'Der Code ließ sich nicht zeichnen. Laden Sie die Seite neu, um es noch einmal zu versuchen, oder schicken Sie den Link.',
  copied: 'Kopiert',
  copyFailed:
    'Dieser Browser ließ Concord nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.',
  savedAs: (p) => `Gespeichert als ${p.name}`,
  saveAll: 'Alle Links als Tabelle speichern',
  saveAllHint:
    'Für eine Serien-E-Mail. Die Tabelle sagt, welcher Link wem gehört: Löschen Sie sie nach dem Versand.',
  tableHead: { place: 'Für', subject: 'Betreff', link: 'Link', text: 'Text' },
  morePersons: (p) =>
    plural(
      p.count,
      '1 eingeladene Person hat noch keine Einladung.',
      `${p.count} eingeladene Personen haben noch keine Einladung.`,
    ),
  makeMore: 'Die fehlenden Einladungen erstellen',
  toCollect: 'Antworten einlesen',
};
export default messages;
